import { round, type DerivedLine, type LibraryEntry, type Unit } from '../../core';
import { formatActual, formatNumber, formatTarget, reportWords, terms, type Language } from '../../i18n';
import type { CellStyle, PlannedValue } from '../plan';
import { CELLS } from './cellStyles';

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
/** `Collaboration` is longer than 协同. */
export const sectionWidth = (language: Language): number => (language === 'en' ? 12 : 7);

const COLUMNS: readonly Omit<SlipColumn, 'title'>[] = [
  { key: 'section', ...fixed(7), style: CELLS.name, value: ({ group }) => group },
  { key: 'metric', width: 13, stretch: 5, style: CELLS.label, value: ({ line }) => line.metric },
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
    ({ key }) => (key !== 'effective' || reweighed) && (key !== 'source' || sourced),
  );
  return needed.map((column) => ({
    ...column,
    width: column.key === 'section' ? sectionWidth(language) : column.width,
    title: titles[column.key] ?? '',
  }));
}

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
  return line.method === 'points' ? null : round(line.effectiveWeight, 2);
}

function lost({ line }: SlipLine): number | null {
  return line.method === 'points' || line.lost === null ? null : round(line.lost, 2);
}
