/// <reference types="office-js" />
import type { CellRange } from '../../tables';
import { rangeOn } from '../ranges';
import type { SurveyedSheet } from './survey';

export interface HiddenLines {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Asks for single rows and columns where some are hidden and some are not; answered with the next sync. */
export function hiddenLines(sheets: readonly SurveyedSheet[]): (sheet: SurveyedSheet) => HiddenLines {
  const asked = new Map(sheets.map((one) => [one, one.used === null ? null : askLines(one, one.used)]));
  return (one) => {
    const { used, hidden } = one;
    const lines = asked.get(one);
    if (used === null) return { hiddenRows: new Set(), hiddenColumns: new Set() };
    const rows = lines?.rows?.value.map(({ rowHidden }) => rowHidden === true);
    const columns = lines?.columns?.value.map(({ columnHidden }) => columnHidden === true);
    return {
      hiddenRows: numbers(used.top, used.bottom, (index) => rows?.[index] ?? hidden.rows === true),
      hiddenColumns: numbers(used.left, used.right, (index) => columns?.[index] ?? hidden.columns === true),
    };
  };
}

function askLines({ sheet, hidden }: SurveyedSheet, used: CellRange) {
  const isPlain = hidden.rows !== null && hidden.columns !== null;
  if (isPlain) return null;
  const range = rangeOn(sheet, used);
  return {
    rows: hidden.rows === null ? range.getRowProperties({ rowHidden: true }) : null,
    columns: hidden.columns === null ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

function numbers(first: number, last: number, isHidden: (index: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (let line = first; line <= last; line += 1) if (isHidden(line - first)) found.add(line);
  return found;
}
