/** One piece of a number format code. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** `yyyy`, `mm`, `d`, `hh`, `ss`, `aaaa` …, in lower case. */
  | { readonly kind: 'calendar'; readonly letters: string }
  /** `[h]`, `[mm]`, `[s]`: hours, minutes or seconds that do not start again. */
  | { readonly kind: 'elapsed'; readonly letters: string }
  | { readonly kind: 'half-day'; readonly morning: string; readonly afternoon: string }
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'general' }
  | { readonly kind: 'currency'; readonly symbol: string };

/** The part of a code that holds for some numbers: positive, negative, zero, or by a condition of its own. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: { readonly sign: string; readonly bound: number } | null;
}

/**
 * Takes a number format code apart.
 * @source ECMA-376 Part 1, 18.8.31 (numFmts)
 */
export function formatSections(code: string): readonly FormatSection[] {
  const known = SEEN.get(code);
  if (known) return known;
  const sections = readSections(code);
  if (SEEN.size < 5000) SEEN.set(code, sections);
  return sections;
}

const SEEN = new Map<string, readonly FormatSection[]>();

/** `!` escapes like `\` in codes written by Chinese and Japanese versions. */
const PIECE =
  /"(?<quoted>[^"]*)"?|[\\!](?<escaped>.)|[_*].|\[(?<bracket>[^\]]*)\]|(?<general>General|G\/通用格式)|(?<half>AM\/PM|A\/P|上午\/下午)|(?<section>;)|(?<exponent>E[+-])|(?<letters>y+|m+|d+|h+|s+|e+|g+|b+|a{3,})|(?<digits>[0#?.,]+)|(?<percent>%)|(?<other>.)/gisu;

function readSections(code: string): readonly FormatSection[] {
  const sections: { tokens: FormatToken[]; condition: FormatSection['condition'] }[] = [];
  let section = { tokens: [] as FormatToken[], condition: null as FormatSection['condition'] };
  for (const { groups = {} } of code.matchAll(PIECE)) {
    if (groups['section'] !== undefined) {
      sections.push(section);
      section = { tokens: [], condition: null };
      continue;
    }
    const condition = conditionOf(groups['bracket']);
    if (condition) section.condition = condition;
    else section.tokens.push(...tokensOf(groups));
  }
  return [...sections, section];
}

function conditionOf(bracket: string | undefined): FormatSection['condition'] {
  const match = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket ?? '');
  return match ? { sign: match[1] ?? '', bound: Number(match[2]) } : null;
}

type PieceGroups = Readonly<Record<string, string | undefined>>;

function tokensOf(piece: PieceGroups): readonly FormatToken[] {
  const { quoted, escaped, bracket, general, half, exponent, letters, digits, percent, other } = piece;
  const literal = quoted ?? escaped ?? (other === '@' ? undefined : other);
  if (literal !== undefined)
    return isCurrency(literal)
      ? [{ kind: 'currency', symbol: literal }]
      : [{ kind: 'literal', text: literal }];
  if (bracket !== undefined) return bracketTokens(bracket);
  if (general !== undefined) return [{ kind: 'general' }];
  if (half !== undefined) {
    const [morning = '', afternoon = ''] = half.split('/');
    return [{ kind: 'half-day', morning, afternoon }];
  }
  if (letters !== undefined) return [{ kind: 'calendar', letters: letters.toLowerCase() }];
  if (percent !== undefined) return [{ kind: 'percent' }];
  const text = exponent ?? digits;
  return text === undefined ? [] : [{ kind: 'digits', text }];
}

/** `[$¥-804]` names a currency, `[$-804]` only a locale, `[h]` elapsed time; colours and the like show nothing. */
function bracketTokens(bracket: string): readonly FormatToken[] {
  if (/^(h+|m+|s+)$/i.test(bracket)) return [{ kind: 'elapsed', letters: bracket.toLowerCase() }];
  const symbol = /^\$([^-]+)/.exec(bracket)?.[1];
  return symbol === undefined ? [] : [{ kind: 'currency', symbol }];
}

const isCurrency = (text: string): boolean => /^\s*(?:[¥￥$€£₩]|RMB|CNY|USD|HK\$)\s*$/i.test(text);
