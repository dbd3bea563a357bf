import type { Comparison } from '../../terms/target';

/** A text without its comparison. */
interface Compared {
  readonly comparison: Comparison;
  readonly rest: string;
}

const SIGN = /^([≤≥<>=]) ?(?![≤≥<>=])/;

const LEADING: readonly (readonly [Comparison, RegExp])[] = [
  [
    '≤',
    /^(?:不超过|不高于|不大于|不多于|小于等于|低于等于|小于或等于|至多|最多|at most |no more than |not more than |up to |within )/i,
  ],
  [
    '≥',
    /^(?:不低于|不少于|不小于|大于等于|高于等于|大于或等于|至少|达到|at least |no less than |not less than )/i,
  ],
  ['<', /^(?:小于|少于|低于|less than |below |under )/i],
  ['>', /^(?:大于|多于|高于|超过|more than |above |over )/i],
];

/** 以上 and 以下 include the number itself, as in law. */
const TRAILING: readonly (readonly [Comparison, RegExp])[] = [
  ['≤', /(?:\(含\))?(?:及?以下|[以之]?内)$/],
  ['≥', /(?:\(含\))?及?以上$/],
];

/** `≤2分钟`, 不低于90分, 24小时以内: which side of the number is meant; `null` when the text does not compare. */
export function withoutComparison(text: string): Compared | null {
  const sign = SIGN.exec(text);
  if (sign) return { comparison: sign[1] as Comparison, rest: text.slice(sign[0].length) };
  return leadingWords(text) ?? trailingWords(text);
}

function leadingWords(text: string): Compared | null {
  if (/^[-\d¥]/.test(text)) return null;
  for (const [comparison, words] of LEADING) {
    const word = words.exec(text)?.[0];
    if (word !== undefined) return { comparison, rest: text.slice(word.length).trimStart() };
  }
  return null;
}

function trailingWords(text: string): Compared | null {
  if (!/[上下内]$/.test(text)) return null;
  for (const [comparison, words] of TRAILING) {
    const word = words.exec(text)?.[0];
    if (word !== undefined) return { comparison, rest: text.slice(0, -word.length).trimEnd() };
  }
  return null;
}
