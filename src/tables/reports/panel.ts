import { roundNumber } from '../../core';
import type { CellStyle, PlannedValue } from '../plan';
import { line, stack, type Block } from './block';
import { STYLES } from './look';
import { headerRow, tableRow } from './tableRows';

/** A headed table in some columns of the dashboard; charts point at its body. */
export interface Panel {
  readonly block: Block;
  /** Rows before the first of the body. */
  readonly above: number;
  readonly body: number;
}

interface PanelColumn {
  readonly title: string;
  readonly style: CellStyle;
}

interface PanelGiven {
  readonly heading: string;
  /** The last column of the panel, up to which its last cells reach. */
  readonly to?: number;
  readonly columns: readonly PanelColumn[];
  readonly rows: readonly (readonly PlannedValue[])[];
  readonly totals?: readonly { readonly value: PlannedValue; readonly style: CellStyle }[];
}

/** Attainments and shares show one decimal of a per cent. */
export const share = (value: number | null): number | null => (value === null ? null : roundNumber(value, 3));
export const points = (value: number | null): number | null =>
  value === null ? null : roundNumber(value, 2);

/** @param from First column of the panel. */
export function panel(given: PanelGiven, widths: readonly number[], from: number): Panel {
  const { heading, columns, rows, totals, to = from + columns.length - 1 } = given;
  const above = [panelHeading(heading, from), headerRow(columns, widths, { from, to })];
  const body = rows.map((values) =>
    tableRow(
      columns.map(({ style }, index) => ({ style, value: values[index] ?? null })),
      widths,
      { from, to },
    ),
  );
  const below = totals === undefined ? [] : [tableRow(totals, widths, { from, to })];
  return { block: stack([...above, ...body, ...below]), above: above.length, body: rows.length };
}

const HEADING_HEIGHT = 28;

/** It runs over into the empty cells at its right. */
export const panelHeading = (text: string, from: number): Block =>
  line(HEADING_HEIGHT, [{ from, to: from, value: text, style: STYLES.heading }]);
