import { dayOf, type CalendarDate } from './calendar';
import { DATED_FORMS, YEARLESS_FORMS, type DayForm } from './dayForms';
import { monthPeriod, quarterPeriod, yearPeriod, type Period } from './period';

interface DateInText {
  readonly start: number;
  readonly end: number;
  /** `null` for two readings, and for a date that does not exist. */
  readonly date: CalendarDate | null;
}

/**
 * Takes the dates out of a text, and tells the periods that two of them, joined by a dash or 至, span exactly.
 */
export function withoutDates(text: string): { readonly rest: string; readonly spanned: readonly Period[] } {
  const dates = datesIn(text);
  const spanned = dates.flatMap((from, index) => {
    const to = dates[index + 1] ?? null;
    const joined = to !== null && JOINED.test(text.slice(from.end, to.start));
    const period = joined && from.date && to.date ? periodSpanned(from.date, to.date) : null;
    return period === null ? [] : [period];
  });
  return { rest: cut(text, dates), spanned };
}

const JOINED = /^\s*(?:[-~至到—–]+|to)\s*$/i;

/** Dates in the order they stand; one without a year only right after one with it: 2025年6月1日至6月30日. */
function datesIn(text: string): readonly DateInText[] {
  const dated = DATED.flatMap((form) => found(form, text, 0))
    .sort((a, b) => a.start - b.start)
    .filter((date, index, all) => all.slice(0, index).every((earlier) => earlier.end <= date.start));
  return dated.flatMap((from) => {
    const sign = /^\s*(?:[-~至到—–]+|to)\s*/i.exec(text.slice(from.end));
    const at = from.end + (sign?.[0].length ?? 0);
    if (!sign || !from.date || dated.some(({ start }) => start === at)) return [from];
    const { year } = from.date;
    const to = YEARLESS.flatMap((form) => found(form, text, year)).find(({ start }) => start === at);
    return to ? [from, to] : [from];
  });
}

const found = (
  { expression, read }: { expression: RegExp; read: DayForm['read'] },
  text: string,
  year: number,
): readonly DateInText[] =>
  [...text.matchAll(expression)].map((match) => {
    const date = read(match.groups ?? {}, year);
    return {
      start: match.index,
      end: match.index + match[0].length,
      date: date === 'ambiguous' ? null : date,
    };
  });

const inside = ({ pattern, read }: DayForm) => ({
  expression: new RegExp(String.raw`(?<!\d)${pattern}(?!\d)`, 'giu'),
  read,
});
const DATED = DATED_FORMS.map(inside);
const YEARLESS = YEARLESS_FORMS.map(inside);

/** The month, quarter or year between two dates, both inside. */
function periodSpanned(from: CalendarDate, to: CalendarDate): Period | null {
  const spans = [
    monthPeriod(from.year, from.month),
    quarterPeriod(from.year, Math.ceil(from.month / 3)),
    yearPeriod(from.year),
  ];
  const first = dayOf(from.year, from.month, from.date);
  const last = dayOf(to.year, to.month, to.date);
  return spans.find((span) => span.first === first && span.last === last) ?? null;
}

/** A bar stands where a date stood, so that its neighbours do not grow together. */
const cut = (text: string, dates: readonly DateInText[]): string =>
  [...dates].reverse().reduce((rest, { start, end }) => `${rest.slice(0, start)}|${rest.slice(end)}`, text);
