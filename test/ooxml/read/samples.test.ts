import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/ooxml';
import { rangeA1 } from '../../../src/tables';
import { cellsOf } from './workbookFile';

/** What openpyxl, an independent reader, finds in the samples: value, number format, formula. */
interface GoldenSheet {
  readonly sheet: string;
  readonly merges: readonly string[];
  readonly tables: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, readonly unknown[]>>;
}

const folder = (...names: readonly string[]) => join(__dirname, '../../..', ...names);

describe.each(['scorecard-2025-06', 'scorecard-2025-06-with-mistakes', 'scorecard-2025-07-by-department'])(
  '%s.xlsx',
  (name) => {
    const golden = JSON.parse(
      readFileSync(folder('test/ooxml/read/golden', `${name}.json`), 'utf8'),
    ) as readonly GoldenSheet[];
    const read = readWorkbook(readFileSync(folder('assets/samples', `${name}.xlsx`)), `${name}.xlsx`);

    test('has the sheets another reader finds', () => {
      expect(read.sheets.map(({ name }) => name)).toEqual(golden.map(({ sheet }) => sheet));
      expect(read.sheets.every(({ visible }) => visible)).toBe(true);
    });

    test.each(golden)('has on $sheet the cells another reader finds', ({ sheet, merges, tables, cells }) => {
      const grid = read.sheets.find(({ name }) => name === sheet)!;
      const ours = Object.entries(cellsOf(grid)).map(([at, { value, format, formula }]) => [
        at,
        formula === undefined ? (format === '' ? [value] : [value, format]) : [value, format, formula],
      ]);
      expect(Object.fromEntries(ours)).toEqual(cells);
      expect(grid.merges.map(rangeA1)).toEqual(merges);
      expect(Object.fromEntries(grid.tables.map((table) => [table.name, rangeA1(table.range)]))).toEqual(
        tables,
      );
    });
  },
);
