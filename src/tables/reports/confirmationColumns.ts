import { rational, rationals, round, type Rational } from '../../core';
import { formatNumber, formatQuantity, formatTarget, reportWords, terms, type Language } from '../../i18n';
import { CELLS } from './cellStyles';
import { titled } from './tableRows';
import { grouped, widthIn, type SlipColumn, type SlipLine } from './slipColumns';

const COLUMNS: readonly Omit<SlipColumn, 'title'>[] = [
  { key: 'section', width: 7, stretch: 0, style: CELLS.name, value: ({ group }) => group },
  { key: 'metric', width: 14, stretch: 2, style: CELLS.label, value: ({ line }) => line.metric },
  {
    key: 'definition',
    width: 14,
    stretch: 4,
    style: CELLS.note,
    value: ({ entry }) => entry?.definition ?? '',
  },
  {
    key: 'method',
    width: 15,
    stretch: 1,
    style: CELLS.note,
    value: ({ line }, language) => terms(language).methods[line.method],
  },
  { key: 'weight', width: 6, stretch: 0.5, style: CELLS.number, value: weight },
  { key: 'target', width: 13, stretch: 1, style: CELLS.typed, value: target },
  { key: 'cap', width: 7, stretch: 0.5, style: CELLS.typed, value: cap },
  {
    key: 'source',
    width: 10,
    stretch: 2,
    style: CELLS.noteIndented,
    value: ({ entry }) => entry?.source ?? '',
  },
];

/** What is agreed on before the month; columns of the library only where it says something. */
export function confirmationColumns(lines: readonly SlipLine[], language: Language): readonly SlipColumn[] {
  const titles: Readonly<Record<string, string>> = reportWords(language).columns;
  const told = (key: 'definition' | 'source') =>
    lines.some(({ entry }) => entry !== null && entry[key] !== '');
  const needed = COLUMNS.filter(
    ({ key }) =>
      (key !== 'section' || grouped(lines)) && ((key !== 'definition' && key !== 'source') || told(key)),
  );
  return titled(
    needed.map((column) => ({ ...column, width: widthIn(column, lines), title: titles[column.key] ?? '' })),
  );
}

function weight({ line }: SlipLine): number | null {
  return line.method === 'points' ? null : round(line.weight, 2);
}

/** With the baseline it starts from. */
function target({ line, unit }: SlipLine): string {
  const typed = formatTarget(line.target, unit);
  return line.baseline === null ? typed : `${formatQuantity(line.baseline, unit)} → ${typed}`;
}

function cap({ line }: SlipLine): string {
  const capped = !['points', 'yesno', 'range', 'closer', 'deduct'].includes(line.method);
  return capped ? `${formatNumber(hundredfold(line.cap), 1)}%` : '';
}

const hundredfold = (value: Rational): Rational => rationals.multiply(value, rational(100));
