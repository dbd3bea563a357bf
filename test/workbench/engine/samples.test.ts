import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { a1 } from '../../../src/tables';
import { readWorkbook } from '../../../src/ooxml';
import { createEngine } from '../../../src/workbench/engine';
import { ExcelHost } from '../../../src/workbench/host';
import type { GridCell, SheetGrid } from '../../../src/tables';
import type { EngineCell } from '../../../src/workbench/host/engine';

const SAMPLES = [
  'scorecard-2025-06.xlsx',
  'scorecard-2025-06-with-mistakes.xlsx',
  'scorecard-2025-07-by-department.xlsx',
];

function opened(name: string) {
  const grid = readWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}`)), name);
  const engine = createEngine();
  new ExcelHost({ engine }).open(grid);
  return { grid, engine };
}

const extent = ({ rows }: SheetGrid) => ({
  bottom: rows.length,
  right: Math.max(0, ...rows.map((row) => row?.length ?? 0)),
});

/** What a cell of the file is to be in the engine; a formula's last result is to be computed again. */
function wanted(cell: GridCell | undefined): unknown {
  if (cell === undefined || cell.value === '') return null;
  const isComputed = cell.formula !== undefined && typeof cell.value === 'number';
  return isComputed ? Number(cell.value.toPrecision(15)) : cell.value;
}

/** Formulas that whoever wrote the file did not compute, sums at 0 among them. */
const isStale = (cell: GridCell | undefined): boolean =>
  cell?.uncomputed === true || (cell?.value === 0 && cell.formula?.startsWith('SUM(') === true);

/** Computed numbers to the fifteen digits that Excel keeps. */
const found = ({ value, formula }: EngineCell): unknown => {
  if (typeof value === 'object' && value !== null) return { error: value.error };
  return formula !== undefined && typeof value === 'number' ? Number(value.toPrecision(15)) : value;
};

describe.each(SAMPLES)('the cells of %s', (name) => {
  test('are the reader’s: every value, formulas computed anew, every number format', () => {
    const { grid, engine } = opened(name);
    let compared = 0;
    grid.sheets.forEach((sheet, index) => {
      const { id } = engine.sheets()[index]!;
      const { bottom, right } = extent(sheet);
      const cells = engine.read({ sheet: id, top: 0, left: 0, bottom, right });
      cells.forEach((row, r) => {
        row.forEach((cell, c) => {
          const given = sheet.rows[r]?.[c];
          const at = `${sheet.name}!${a1({ row: r, column: c })}`;
          if (!isStale(given)) expect([at, found(cell)]).toEqual([at, wanted(given)]);
          expect([at, cell.formula !== undefined]).toEqual([at, given?.formula !== undefined]);
          const { numberFormat = '' } = engine.styleOf({ sheet: id, row: r, column: c });
          expect([at, numberFormat]).toEqual([at, given?.format ?? '']);
          compared++;
        });
      });
    });
    expect(compared).toBeGreaterThan(100);
  });

  test('are shown in their formats: per cents as per cents, dates as dates', () => {
    const { grid, engine } = opened(name);
    grid.sheets.forEach((sheet, index) => {
      const { id } = engine.sheets()[index]!;
      sheet.rows.forEach((row, r) => {
        row?.forEach((cell, c) => {
          if (typeof cell?.value !== 'number' || !/^0(?:\.0+)?%$/.test(cell.format)) return;
          const [[text]] = engine.texts({ sheet: id, top: r, bottom: r, left: c, right: c }) as [[string]];
          const digits = /\.(0+)/.exec(cell.format)?.[1]?.length ?? 0;
          expect(text).toBe(`${(cell.value * 100).toFixed(digits)}%`);
        });
      });
    });
  });
});
