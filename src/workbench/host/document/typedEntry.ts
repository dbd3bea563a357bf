import type { EngineValue } from '../engine';

/** What Excel makes of a typed text: a value, and the number format that comes with it. */
export interface TypedEntry {
  readonly value: EngineValue;
  /** Laid on the cell where its format was General. */
  readonly format?: string;
}

const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
]);

/**
 * Reads a text as Excel reads typing: numbers, per cent, money, dates (`4/5` is one), times, truth and errors; all else
 * is text. `'` in front keeps anything text.
 */
export function typedEntry(text: string, year: number): TypedEntry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const typed = text.trim();
  if (typed === '') return { value: text };
  if (/^(?:true|false)$/i.test(typed)) return { value: typed.toLowerCase() === 'true' };
  if (ERRORS.has(typed.toUpperCase())) return { value: { error: typed.toUpperCase() } };
  return number(typed) ?? date(typed, year) ?? time(typed) ?? { value: text };
}

const NUMBER =
  /^(?<sign>[-+])?(?<money>[¥￥$€£])?(?<minus>-)?(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?<part>\.\d*)?(?<power>e[-+]?\d+)?(?<percent>\s*%)?$/i;

function number(typed: string): TypedEntry | null {
  const isNegative = /^\(.*\)$/.test(typed);
  const parts = NUMBER.exec(isNegative ? typed.slice(1, -1) : typed)?.groups;
  if (parts === undefined) return null;
  const { sign, money, minus, whole = '', part = '', power, percent } = parts;
  if (!/\d/.test(whole + part)) return null;
  const size = Number(whole.replaceAll(',', '') + part + (power ?? ''));
  if (!Number.isFinite(size)) return null;
  const signed = sign === '-' || minus === '-' || isNegative ? -size : size;
  const value = percent === undefined ? signed : Number((signed / 100).toPrecision(15));
  const format = numberFormat({
    money,
    percent,
    power,
    grouped: whole.includes(','),
    hasPart: /\d/.test(part),
  });
  return format === null ? { value } : { value, format };
}

interface NumberLook {
  readonly money: string | undefined;
  readonly percent: string | undefined;
  readonly power: string | undefined;
  readonly grouped: boolean;
  readonly hasPart: boolean;
}

function numberFormat({ money, percent, power, grouped, hasPart }: NumberLook): string | null {
  if (power !== undefined) return '0.00E+00';
  if (percent !== undefined) return hasPart ? '0.00%' : '0%';
  if (money !== undefined) return `${money}#,##0${hasPart ? '.00' : ''}`;
  return grouped ? `#,##0${hasPart ? '.00' : ''}` : null;
}

const DATES: readonly { readonly pattern: RegExp; readonly format: string }[] = [
  { pattern: /^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/, format: 'yyyy/m/d' },
  { pattern: /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})[-/](?<y>\d{4}|\d{2})$/, format: 'm/d/yyyy' },
  { pattern: /^(?<y>\d{4})[-/](?<m>\d{1,2})$/, format: 'mmm-yy' },
  { pattern: /^(?<y>\d{4})年(?<m>\d{1,2})月$/, format: 'yyyy"年"m"月"' },
  { pattern: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, format: 'd-mmm' },
  { pattern: /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'm"月"d"日"' },
];

function date(typed: string, year: number): TypedEntry | null {
  for (const { pattern, format } of DATES) {
    const parts = pattern.exec(typed)?.groups;
    if (parts === undefined) continue;
    const { y = String(year), m = '', d = '1' } = parts;
    const serial = serialNumber(y.length === 2 ? 2000 + Number(y) : Number(y), Number(m), Number(d));
    if (serial !== null) return { value: serial, format };
  }
  return null;
}

/** Days since 1899-12-30; `null` for a day that does not exist or that Excel does not know. */
function serialNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? Math.round(time / 86_400_000) + 25_569 : null;
}

function time(typed: string): TypedEntry | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(typed);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = Number(hours) >= 24 ? '[h]:mm:ss' : seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { value, format };
}
