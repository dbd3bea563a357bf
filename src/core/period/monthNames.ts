const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Matches an English month, long or short, as part of a case-insensitive pattern. */
export const MONTH_NAME = String.raw`(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])`;

/** Matches what stands before 月. */
export const MONTH_NUMERAL = String.raw`\d{1,2}|十[一二]?|[一二三四五六七八九]`;

/**
 * A month by number, 中文 numeral or English name.
 * @returns 1..12, or `null`
 */
export function monthNumber(text: string): number | null {
  const byName = NAMES.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  const value = byName > 0 ? byName : numeralValue(text);
  return value === null || value < 1 || value > 12 ? null : value;
}

/** A small number in digits or as a 中文 numeral up to 十二. */
export function numeralValue(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const index = NUMERALS.indexOf(text);
  return index < 0 ? null : index + 1;
}

/** Writes the digits of a year in 中文 as figures, so that 二〇二五年 reads like 2025年. */
export const yearInFigures = (text: string): string =>
  text.replace(/[〇零○一二三四五六七八九]{4}(?=\s*年)/gu, (year) =>
    [...year].map((digit) => ('零○'.includes(digit) ? 0 : '〇一二三四五六七八九'.indexOf(digit))).join(''),
  );
