import { afterEach, describe, expect, test, vi } from 'vitest';
import { officeTableSource } from '../../src/excel/officeTableSource';
import { SAMPLES, officeBed, sample, sheetGrid, workbookGrid } from './bed';
import type { SheetGrid, WorkbookGrid } from '../../src/tables';

afterEach(() => vi.unstubAllGlobals());

/** Holes and ends of rows do not matter; results of formulas are the engine's, and this one computes nothing. */
const cells = ({ rows }: SheetGrid) =>
  Object.fromEntries(
    rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell === undefined
          ? []
          : [[`${r},${c}`, cell.formula === undefined ? cell : { ...cell, value: '' }] as const],
      ),
    ),
  );

const compared = ({ fileName, date1904, sheets }: WorkbookGrid) => ({
  fileName,
  date1904,
  sheets: sheets.map((sheet) => ({ ...sheet, rows: cells(sheet) })),
});

async function readBack(workbook: WorkbookGrid) {
  const bed = officeBed(workbook);
  const read = await officeTableSource().workbook();
  return { read, requests: bed.host.faults.requests };
}

describe('the open workbook', () => {
  test.each(SAMPLES)('is read cell by cell as its file is: %s', async (name) => {
    const workbook = sample(name);
    const { read } = await readBack(workbook);
    expect(compared(read)).toEqual(compared(workbook));
  });

  test('keeps errors, texts that begin with =, merged, hidden and stamped things, and blank sheets', async () => {
    const rows: SheetGrid['rows'] = [
      [
        { value: 'a', format: '' },
        { value: 0.036, format: '0.0%' },
      ],
      undefined,
      [undefined, { value: { error: '#N/A' }, format: '' }, { value: '=A1', format: '@' }],
      [{ value: true, format: '' }, undefined, { value: 45_000, format: 'yyyy-mm-dd' }],
    ];
    const workbook = workbookGrid(
      sheetGrid('空', []),
      sheetGrid("a,b'c", [], {
        rows,
        merges: [
          { top: 0, left: 1, bottom: 0, right: 2 },
          { top: 2, left: 0, bottom: 3, right: 0 },
        ],
        hiddenRows: new Set([2]),
        hiddenColumns: new Set([0, 1]),
      }),
      sheetGrid('E001', [['总分']], { visible: false, stamp: 'slip:2025-06:"E001"' }),
    );
    expect(compared((await readBack(workbook)).read)).toEqual(compared(workbook));
  });

  test('tells formulas with their results', async () => {
    const bed = officeBed();
    bed.engine.write({ sheet: bed.engine.activeSheet(), row: 0, column: 0 }, [[{ formula: '=1+1' }]]);
    const [sheet] = (await officeTableSource().workbook()).sheets;
    expect(sheet?.rows[0]?.[0]).toEqual({ value: 2, format: '', formula: '1+1' });
  });

  test('takes as many syncs for thirty sheets as for three', async () => {
    const people = (count: number) =>
      workbookGrid(
        ...Array.from({ length: count }, (_, index) =>
          sheetGrid(
            `E${index}`,
            Array.from({ length: 12 }, (__, row) => [`指标${row}`, 10, 1.2, null, '好']),
          ),
        ),
      );
    const three = await readBack(people(3));
    const thirty = await readBack(people(30));
    expect(thirty.requests).toBe(three.requests);
    // The last one is the client's own: it lets go of what was read.
    expect(three.requests).toBe(4);
    expect(thirty.read.sheets).toHaveLength(30);
  });

  test('reads 50 000 rows in bands, and halves what does not fit into an answer', async () => {
    const long = '很'.repeat(400);
    const rows = Array.from({ length: 50_000 }, (_, row) => [
      row,
      row < 3000 ? long : `E${row}`,
      null,
      row % 7,
    ]);
    const workbook = workbookGrid(sheetGrid('大', rows));
    const { read, requests } = await readBack(workbook);
    expect(read.sheets[0]?.rows).toHaveLength(50_000);
    expect(read.sheets[0]?.rows[49_999]).toEqual(workbook.sheets[0]?.rows[49_999]);
    expect(read.sheets[0]?.rows[10]?.[1]?.value).toBe(long);
    expect(requests).toBeLessThan(16);
  });

  test('names the sheet whose last cell is in its last corner', async () => {
    const rows: unknown[] = [];
    rows[1_000_000] = [...Array.from({ length: 30 }), { value: 1, format: '' }];
    officeBed(
      workbookGrid(
        sheetGrid('角', [[1]], { rows: [[{ value: 1, format: '' }], ...rows.slice(1)] as SheetGrid['rows'] }),
      ),
    );
    await expect(officeTableSource().workbook()).rejects.toMatchObject({
      name: 'SheetTooLarge',
      sheet: '角',
    });
  });
});
