import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../../src/ooxml';
import type { CellStyle, PlannedCell, PlannedRow, SheetPlan } from '../../../src/tables';
import { LOOKS, SHOWCASE, SLIP, bareSheet, workbookOf } from './showcase';

const NASTY = [
  '=1+1',
  '+86',
  '-',
  '@名',
  '\tx',
  '&<>"\'',
  '_x0041_',
  '__x000D__',
  'a\r\nb\tc',
  '  ',
  '',
  '👩‍💼😀',
  'שלום',
  '\u0000\u001f',
  '\ud83d',
  '\uffff',
  '#N/A',
  'TRUE',
  '001',
  ']]>',
  '\u2028',
  '\u0085',
];

const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme' }),
);
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const formula = fc.record({
  formula: fc.constantFrom('SUM(B1:B2)', 'IF(A1<2,"&","x")'),
  cached: fc.oneof(number, text),
});
const value = fc.oneof(text, number, fc.boolean(), formula);
const style = fc.constantFrom<CellStyle | undefined>(
  undefined,
  LOOKS.body,
  LOOKS.number,
  LOOKS.percent,
  LOOKS.input,
);

const cell = (column: number) =>
  fc
    .tuple(value, style)
    .map(([held, look]): PlannedCell => ({ column, value: held, ...(look ? { style: look } : {}) }));
const row: fc.Arbitrary<PlannedRow> = fc
  .uniqueArray(fc.nat(12), { maxLength: 5 })
  .chain((columns) => fc.tuple(...columns.map(cell)))
  .map((cells) => ({ cells }));
const sheet = (name: string): fc.Arbitrary<SheetPlan> =>
  fc.array(row, { maxLength: 6 }).map((rows) => bareSheet(name, rows));

const placed = (rows: readonly PlannedRow[]) =>
  rows.flatMap((given, at) =>
    given.cells
      .map(({ column, value: held, style: look }) => ({
        at: `${at},${column}`,
        value: held !== null && typeof held === 'object' ? held.cached : held,
        formula: held !== null && typeof held === 'object' ? held.formula : undefined,
        format: look?.numberFormat ?? '',
      }))
      .filter((cell) => cell.formula !== undefined || cell.value !== '')
      .toSorted((a, b) => a.at.localeCompare(b.at)),
  );

const readBack = (bytes: Uint8Array) =>
  readWorkbook(bytes, 'plan.xlsx').sheets.map((read) => ({
    name: read.name,
    cells: read.rows.flatMap((cells, at) =>
      (cells ?? [])
        .flatMap((found, column) =>
          found
            ? [{ at: `${at},${column}`, value: found.value, formula: found.formula, format: found.format }]
            : [],
        )
        .toSorted((a, b) => a.at.localeCompare(b.at)),
    ),
  }));

describe('what is written reads back the same', () => {
  test('values, formulas and formats of any plan', () => {
    fc.assert(
      fc.property(sheet('一'), sheet("A's & 二"), (first, second) => {
        const read = readBack(writeWorkbook(workbookOf(first, second)));
        expect(read).toEqual([first, second].map(({ name, rows }) => ({ name, cells: placed(rows) })));
      }),
    );
  });

  test('merges, tables and the names of sheets', () => {
    const [slip, results] = readWorkbook(writeWorkbook(SHOWCASE), 'C:\\报告\\showcase.xlsx').sheets;
    expect([slip?.name, results?.name]).toEqual(['绩效单 王敏', "A's 结果"]);
    expect(slip?.merges).toEqual(SLIP.merges);
    expect(slip?.tables).toEqual([
      { name: 'Slip', range: SLIP.tables[0]!.range, headerRow: true, totalsRow: false },
    ]);
    expect(slip?.visible).toBe(true);
  });
});
