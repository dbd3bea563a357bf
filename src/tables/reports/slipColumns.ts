import { round, type DerivedLine, type LibraryEntry, type Unit } from '../../core';
import { formatActual, formatNumber, formatTarget, reportWords, terms, type Language } from '../../i18n';
import type { CellStyle, PlannedValue } from '../plan';
import { CELLS } from './cellStyles';
import { SIZES } from './look';
import { titled } from './tableRows';
import { textWidth } from './textSize';

/** A line of the slip's table with what the workbook says around it. */
export interface SlipLine {
  readonly line: DerivedLine;
  /** Printed in the first column where a group begins; `''` within the group. */
  readonly group: string;
  readonly unit: Unit | null;
  readonly entry: LibraryEntry | null;
}

export interface SlipColumn {
  readonly key: string;
  readonly title: string;
  /** Characters; for flexible columns the least. */
  readonly width: number;
  /** Share in the width that is left over. */
  readonly stretch: number;
  readonly style: CellStyle;
  readonly value: (line: SlipLine, language: Language) => PlannedValue;
}

/** Attainments show one decimal of a per cent. */
const PERCENT_DECIMALS = 3;
const fixed = (width: number) => ({ width, stretch: 0 });
/** `Collaboration` is longer than 协同; without sections the metrics take their place. */
export function widthIn(
  { key, width }: Pick<SlipColumn, 'key' | 'width'>,
  lines: readonly SlipLine[],
): number {
  const groups = lines.flatMap(({ group }) => group.split('\n'));
  const named = Math.max(...groups.map((group) => textWidth(group, { size: SIZES.body, bold: true })));
  if (key === 'section') return Math.max(width, named + 0.8);
  return key === 'metric' && !grouped(lines) ? width + 7 : width;
}

const COLUMNS: readonly Omit<SlipColumn, 'title'>[] = [
  { key: 'section', ...fixed(7), style: CELLS.name, value: ({ group }) => group },
  { key: 'metric', width: 15, stretch: 5, style: CELLS.label, value: ({ line }) => line.metric },
  { key: 'standard', width: 14, stretch: 5, style: CELLS.note, value: standard },
  { key: 'weight', ...fixed(5), style: CELLS.number, value: weight },
  { key: 'effective', ...fixed(6), style: CELLS.number, value: effectiveWeight },
  { key: 'target', ...fixed(8.5), style: CELLS.typed, value: target },
  { key: 'actual', ...fixed(9.5), style: CELLS.typed, value: actual },
  {
    key: 'raw',
    ...fixed(7),
    style: CELLS.percent,
    value: ({ line }) => (line.raw === null ? null : round(line.raw, PERCENT_DECIMALS)),
  },
  {
    key: 'counted',
    ...fixed(7),
    style: CELLS.percent,
    value: ({ line }) => (line.counted === null ? null : round(line.counted, PERCENT_DECIMALS)),
  },
  {
    key: 'points',
    ...fixed(6.5),
    style: CELLS.points,
    value: ({ line }) => (line.points === null ? null : round(line.points, 2)),
  },
  { key: 'lost', ...fixed(6), style: CELLS.lost, value: lost },
  {
    key: 'source',
    width: 10,
    stretch: 2,
    style: CELLS.noteIndented,
    value: ({ entry }) => entry?.source ?? '',
  },
];

/** The columns a slip needs: the effective weight and the data source only where there is something to say. */
export function slipColumns(lines: readonly SlipLine[], language: Language): readonly SlipColumn[] {
  const reweighed = lines.some(
    ({ line }) => line.method !== 'points' && round(line.weight, 2) !== round(line.effectiveWeight, 2),
  );
  const sourced = lines.some(({ entry }) => entry !== null && entry.source !== '');
  const titles: Readonly<Record<string, string>> = reportWords(language).columns;
  const needed = COLUMNS.filter(
    ({ key }) =>
      (key !== 'section' || grouped(lines)) &&
      (key !== 'effective' || reweighed) &&
      (key !== 'source' || sourced),
  );
  return titled(
    needed.map((column) => ({ ...column, width: widthIn(column, lines), title: titles[column.key] ?? '' })),
  );
}

export const grouped = (lines: readonly SlipLine[]): boolean => lines.some(({ group }) => group !== '');

function standard({ line, unit }: SlipLine, language: Language): string {
  const typed = line.method === 'points' ? '' : formatTarget(line.target, unit);
  return [typed, terms(language).methods[line.method]].filter((part) => part !== '').join('\u2002');
}

function target({ line, unit }: SlipLine, language: Language): string {
  if (line.method === 'points') return '';
  if (line.target?.kind === 'bands') return reportWords(language).seeStandard;
  if (line.prorated === null || line.target?.kind !== 'quantity') return formatTarget(line.target, unit);
  const own = line.target.quantity.unit ?? unit ?? '';
  return `${formatNumber(line.prorated.target, 2)} ${own}`.trim();
}

function actual({ line, unit }: SlipLine, language: Language): string {
  return formatActual(line.actual, language, unit);
}

function weight({ line }: SlipLine): number | null {
  return line.method === 'points' ? null : round(line.weight, 2);
}

function effectiveWeight({ line }: SlipLine): number | null {
  return line.method === 'points' || line.state === 'excluded' ? null : round(line.effectiveWeight, 2);
}

function lost({ line }: SlipLine): number | null {
  return line.method === 'points' || line.lost === null ? null : round(line.lost, 2);
}
