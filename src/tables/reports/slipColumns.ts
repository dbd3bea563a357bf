import { round, type DerivedLine, type LibraryEntry, type Unit } from '../../core';
import { formatActual, formatNumber, formatTarget, reportWords, terms, type Language } from '../../i18n';
import type { CellStyle, PlannedValue } from '../plan';
import { COLORS, HAIRLINE, SIZES } from './look';

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

const cell = { border: { bottom: HAIRLINE }, vertical: 'center' } as const;
const ink = { size: SIZES.body, color: COLORS.ink } as const;
const LABEL: CellStyle = { ...cell, font: ink, wrap: true };
const NAME: CellStyle = { ...cell, font: { ...ink, bold: true }, wrap: true };
const QUIET: CellStyle = { ...cell, font: { size: SIZES.note, color: COLORS.muted }, wrap: true };
const TYPED: CellStyle = { ...cell, font: ink, horizontal: 'right', wrap: true };
const PLAIN_NUMBER: CellStyle = { ...cell, font: ink, horizontal: 'right' };
const PERCENT: CellStyle = { ...PLAIN_NUMBER, numberFormat: '0.0%' };
const POINTS: CellStyle = { ...PLAIN_NUMBER, numberFormat: '0.00' };
const LOST: CellStyle = {
  ...cell,
  font: { ...ink, color: COLORS.muted },
  horizontal: 'right',
  numberFormat: '0.00;-0.00;"–"',
};

/** Attainments show one decimal of a per cent. */
const PERCENT_DECIMALS = 3;
const fixed = (width: number) => ({ width, stretch: 0 });

const COLUMNS: readonly Omit<SlipColumn, 'title'>[] = [
  { key: 'section', ...fixed(7), style: NAME, value: ({ group }) => group },
  { key: 'metric', width: 13, stretch: 5, style: LABEL, value: ({ line }) => line.metric },
  { key: 'standard', width: 14, stretch: 5, style: QUIET, value: standard },
  { key: 'weight', ...fixed(5), style: PLAIN_NUMBER, value: weight },
  { key: 'effective', ...fixed(6), style: PLAIN_NUMBER, value: effectiveWeight },
  { key: 'target', ...fixed(8.5), style: TYPED, value: target },
  { key: 'actual', ...fixed(9.5), style: TYPED, value: actual },
  {
    key: 'raw',
    ...fixed(7),
    style: PERCENT,
    value: ({ line }) => (line.raw === null ? null : round(line.raw, PERCENT_DECIMALS)),
  },
  {
    key: 'counted',
    ...fixed(7),
    style: PERCENT,
    value: ({ line }) => (line.counted === null ? null : round(line.counted, PERCENT_DECIMALS)),
  },
  {
    key: 'points',
    ...fixed(6.5),
    style: POINTS,
    value: ({ line }) => (line.points === null ? null : round(line.points, 2)),
  },
  { key: 'lost', ...fixed(6), style: LOST, value: lost },
  { key: 'source', width: 9, stretch: 2, style: QUIET, value: ({ entry }) => entry?.source ?? '' },
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
  const longWords = language === 'en';
  return needed.map((column) => ({
    ...column,
    width: longWords && column.key === 'section' ? 12 : column.width,
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
