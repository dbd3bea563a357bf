/** What a structured reference asks of its table: `[[#Headers],[#Data],[a]:[b]]`. */
export interface Specifier {
  readonly areas: ReadonlySet<Area>;
  /** First and last column by name; `null` for all of them. */
  readonly columns: readonly [first: string, last: string] | null;
}

export type Area = 'all' | 'data' | 'headers' | 'totals' | 'this-row';

/** As formulas say it, in English and in Chinese. */
const AREAS: Readonly<Record<string, Area>> = {
  '#all': 'all',
  '#data': 'data',
  '#headers': 'headers',
  '#totals': 'totals',
  '#this row': 'this-row',
  '#全部': 'all',
  '#数据': 'data',
  '#标题': 'headers',
  '#汇总': 'totals',
  '#此行': 'this-row',
};

/** `null` where the text is no specifier. */
export function parseSpecifier(inner: string): Specifier | null {
  const text = inner.trim();
  if (text === '') return { areas: new Set(), columns: null };
  if (text.startsWith('@')) return thisRow(text.slice(1).trim());
  if (text.startsWith('#')) return area(text);
  if (text.startsWith('[')) return listed(text);
  return { areas: new Set(), columns: [unescaped(text), unescaped(text)] };
}

function thisRow(rest: string): Specifier | null {
  if (rest === '') return { areas: new Set(['this-row']), columns: null };
  const specifier = rest.startsWith('[')
    ? listed(rest)
    : { areas: new Set<Area>(), columns: [unescaped(rest), unescaped(rest)] as const };
  return specifier && { areas: new Set([...specifier.areas, 'this-row']), columns: specifier.columns };
}

function area(text: string): Specifier | null {
  const found = AREAS[text.toLowerCase()];
  return found === undefined ? null : { areas: new Set([found]), columns: null };
}

function listed(text: string): Specifier | null {
  const areas = new Set<Area>();
  const columns: string[] = [];
  for (const [, escaped = ''] of text.matchAll(/\[((?:[^'[\]]|'.)*)\]/gsu)) {
    const found = escaped.startsWith('#') ? AREAS[escaped.toLowerCase()] : undefined;
    if (found !== undefined) areas.add(found);
    else columns.push(unescaped(escaped));
  }
  const [first, last = first] = columns;
  if (columns.length > 2) return null;
  return { areas, columns: first === undefined || last === undefined ? null : [first, last] };
}

/** `'[`, `']`, `'#`, `'@` and `''` stand for the character alone. */
const unescaped = (text: string): string => text.replace(/'(.)/gsu, '$1');

/** A column's name as it stands between brackets. */
export const escaped = (name: string): string => name.replace(/['[\]#@]/g, "'$&");
