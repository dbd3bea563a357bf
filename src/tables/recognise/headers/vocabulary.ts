import { headerText, keyOf } from './headerText';

/**
 * Words for one field: `own` words mean it whatever stands beside them, `loose` ones only where no column has an own
 * word, the earlier ones before the later. Written without spaces, for spaces in headers do not count.
 */
interface FieldWords {
  readonly own: string;
  readonly loose?: string;
}

export type Words<Field extends string> = Readonly<Record<Field, FieldWords>>;

/** What a header was recognised as; the lower the rank, the surer. */
export interface HeaderMatch<Field extends string> {
  readonly field: Field;
  readonly rank: 0 | 1 | 2 | 3;
  /** Among the words of its field: 目标 rather than 考核标准, wherever they stand. */
  readonly order: number;
  /** In brackets behind the header: `目标值(元)`. */
  readonly bracketed: string | null;
}

/** Recognises headers of one kind of table. */
export type Vocabulary<Field extends string> = (header: string) => HeaderMatch<Field> | null;

/** Makes a recogniser that remembers what it has seen: cells repeat by the thousand. */
export function vocabulary<Field extends string>(words: Words<Field>): Vocabulary<Field> {
  const known = new Map<string, KnownWord<Field>>();
  const entries = Object.entries(words) as [Field, FieldWords][];
  for (const rank of [0, 2] as const) {
    for (const [field, { own, loose = '' }] of entries) {
      for (const [order, word] of (rank === 0 ? own : loose).split(/\s+/).entries()) {
        const key = keyOf(word);
        if (key !== '' && !known.has(key)) known.set(key, { field, rank, order });
      }
    }
  }
  const seen = new Map<string, HeaderMatch<Field> | null>();
  return (header) => {
    const before = seen.get(header);
    if (before !== undefined) return before;
    const match = matchIn(known, header);
    if (seen.size < 20_000) seen.set(header, match);
    return match;
  };
}

/** 本月目标, 2025年6月实际值, 实际值-6月: the span that a word is about. */
const SPAN =
  /^(?:\d{4}年?)?(?:\d{1,2}月份?|第?[一二三四1234]季度|q[1-4]|本月度?|当月|本期|当期|本季度?|月度?)|(?:20\d{2}年?(?:\d{1,2}月?)?|\d{1,2}月份?)$/u;
/** A year's plan may stand beside a month's: only where nothing nearer is found. */
const WIDER_SPAN = /^(?:(?:\d{4})?年度?|季度?|本年度?|全年|今年)/u;
/** 考核权重, 员工部门, KPI Weight, Target Amount: says nothing new of a sure word, but 考核结果 is a tier and no result. */
const OCCASION =
  /^(?:考核|绩效|员工|kpi|metric|performance)|(?<=^(?:target|actual|weight|baseline|planned))(?:value|amount|figure|number|qty|quantity|level|score)s?$/u;

interface KnownWord<Field extends string> {
  readonly field: Field;
  readonly rank: 0 | 2;
  readonly order: number;
}

type Known<Field extends string> = ReadonlyMap<string, KnownWord<Field>>;

function matchIn<Field extends string>(known: Known<Field>, header: string): HeaderMatch<Field> | null {
  const text = headerText(header);
  if (text === null || text.key === '') return null;
  const { key, bracketed, parts } = text;
  const found = known.get(key) ?? agreed(known, parts) ?? withoutPrefix(known, key);
  return found ? { ...found, bracketed } : null;
}

/** All parts of a header in two languages must mean the same. */
function agreed<Field extends string>(known: Known<Field>, parts: readonly string[]) {
  const found = parts.map((part) => known.get(part));
  const [first] = found;
  if (!first || found.some((other) => other?.field !== first.field)) return undefined;
  return found.some((part) => part?.rank === 0) ? { ...first, rank: 0 as const } : first;
}

function withoutPrefix<Field extends string>(known: Known<Field>, key: string) {
  const near = known.get(key.replace(SPAN, ''));
  if (near) return { ...near, rank: near.rank === 0 ? (1 as const) : (2 as const) };
  const plain = known.get(key.replace(OCCASION, ''));
  if (plain?.rank === 0) return { ...plain, rank: 1 as const };
  const wide = known.get(key.replace(WIDER_SPAN, ''));
  return wide ? { ...wide, rank: 3 as const } : undefined;
}
