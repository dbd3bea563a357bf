import { monthNumber, MONTH_NAME, MONTH_NUMERAL, numeralValue } from './monthNames';
import { monthPeriod, quarterPeriod, yearPeriod, type Period } from './period';

/** One way of writing a period: its pattern, without ends, and what its named groups mean. */
export interface PeriodForm {
  readonly pattern: string;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Period | null;
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const SEPARATOR = '[-/._]';
const YEAR_SIGN = String.raw`\s*年(?:度)?\s*`;

const month: PeriodForm['read'] = ({ year, month: text }) => {
  const value = monthNumber(text ?? '');
  return value === null ? null : monthPeriod(fullYear(year), value);
};
const quarter: PeriodForm['read'] = ({ year, quarter: text }) => {
  const value = numeralValue(text ?? '');
  return value === null || value < 1 || value > 4 ? null : quarterPeriod(fullYear(year), value);
};

/** `25年6月` is 2025: nobody scores the year 25. */
const fullYear = (text = ''): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** Ways of writing a month or a quarter that are clear inside a longer text, too. */
export const FORMS: readonly PeriodForm[] = [
  {
    pattern: String.raw`(?<year>(?:(?:19|20)\d{2})|\d{2})${YEAR_SIGN}(?<month>${MONTH_NUMERAL})\s*月(?:份)?`,
    read: month,
  },
  { pattern: String.raw`${YEAR}${SEPARATOR}(?<month>\d{1,2})(?:\s*月(?:份)?)?`, read: month },
  { pattern: String.raw`${YEAR}(?<month>\d{2})`, read: month },
  { pattern: String.raw`(?<month>\d{1,2})${SEPARATOR}${YEAR}`, read: month },
  { pattern: String.raw`(?<month>${MONTH_NAME})\.?[\s,_-]*${YEAR}`, read: month },
  { pattern: String.raw`${YEAR}[\s,_-]*(?<month>${MONTH_NAME})`, read: month },
  { pattern: String.raw`${YEAR}(?:${YEAR_SIGN})?[\s_-]*Q(?<quarter>\d)`, read: quarter },
  { pattern: String.raw`Q(?<quarter>\d)[\s,_-]*${YEAR}`, read: quarter },
  { pattern: String.raw`${YEAR}(?:${YEAR_SIGN})?第?\s*(?<quarter>[\d一二三四])\s*季(?:度)?`, read: quarter },
];

/** A year needs its sign inside a longer text: a bare 2025 may be anything. */
export const YEAR_FORM: PeriodForm = {
  pattern: String.raw`${YEAR}\s*年(?:度)?`,
  read: ({ year }) => yearPeriod(Number(year)),
};
export const BARE_YEAR_FORM: PeriodForm = { pattern: YEAR, read: YEAR_FORM.read };
