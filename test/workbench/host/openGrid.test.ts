import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/ooxml';
import { createEngine } from '../../../src/workbench/engine';
import { ExcelHost } from '../../../src/workbench/host';
import type { WorkbookGrid } from '../../../src/tables';

const sample = (name: string): WorkbookGrid =>
  readWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}`)), name);

const SAMPLES = [
  'scorecard-2025-06.xlsx',
  'scorecard-2025-06-with-mistakes.xlsx',
  'scorecard-2025-07-by-department.xlsx',
];

describe('an opened file', () => {
  test.each(SAMPLES)('holds the very cells that were read: %s', (name) => {
    const grid = sample(name);
    const engine = createEngine(['old']);
    new ExcelHost({ engine }).open(grid);
    expect(engine.sheets().map((sheet) => sheet.name)).toEqual(grid.sheets.map((sheet) => sheet.name));
    grid.sheets.forEach((sheet, index) => {
      const { id } = engine.sheets()[index]!;
      sheet.rows.forEach((row = [], r) => {
        row.forEach((cell, c) => {
          if (cell === undefined) return;
          const [[found]] = engine.read({ sheet: id, top: r, bottom: r, left: c, right: c }) as [
            [{ value: unknown; formula?: string }],
          ];
          if (cell.formula === undefined) expect(found.value).toEqual(cell.value === '' ? null : cell.value);
          else expect(found.formula).toBeDefined();
          expect(engine.styleOf({ sheet: id, row: r, column: c }).numberFormat ?? '').toBe(cell.format);
        });
      });
    });
  });

  test('brings its tables, and formulas that speak of them', () => {
    const grid = sample('scorecard-2025-06.xlsx');
    const engine = createEngine();
    const host = new ExcelHost({ engine });
    host.open(grid);
    const table = host.workbook.findTable('Scorecard');
    expect(table?.columns.map(({ name }) => name)).toEqual([
      '工号',
      '姓名',
      '部门',
      '板块',
      '考核指标',
      '权重',
      '计分方式',
      '目标值',
      '实际值',
      '单位',
    ]);
    expect(table?.range).toEqual({ top: 0, left: 0, bottom: 155, right: 9 });
    host.type('M1', '=SUM(Employees[基本工资])');
    const { id } = engine.sheets()[0]!;
    expect(engine.read({ sheet: id, top: 0, bottom: 0, left: 12, right: 12 })[0]?.[0]?.formula).toMatch(
      /^=SUM\('员工'!\$G\$2:\$G\$\d+\)$/,
    );
  });

  test('brings the stamps of sheets as hidden names, stored names of functions as typed ones', () => {
    const engine = createEngine();
    const host = new ExcelHost({ engine });
    const sheet = {
      visible: true,
      merges: [],
      hiddenRows: new Set([2]),
      hiddenColumns: new Set<number>(),
      tables: [],
    };
    host.open({
      fileName: 'x.xlsx',
      date1904: false,
      sheets: [
        { ...sheet, name: 'Hidden', visible: false, rows: [] },
        {
          ...sheet,
          name: 'Slip',
          rows: [[{ value: 87, format: '0.00', formula: '_xldudf_PERF_SCORE(A2:A9,_xlfn.UNIQUE(B2))' }]],
          stamp: 'slip:2025-06:E001',
        },
      ],
    });
    const [hidden, slip] = engine.sheets();
    expect(hidden?.visibility).toBe('hidden');
    expect(engine.activeSheet()).toBe(slip!.id);
    expect(engine.isHidden(slip!.id, 'row', 2)).toBe(true);
    expect(engine.read({ sheet: slip!.id, top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]?.formula).toBe(
      '=PERF.SCORE(A2:A9,UNIQUE(B2))',
    );
    expect(host.workbook.findSheet('Slip')?.names).toMatchObject([
      { visible: false, meaning: { formula: '="slip:2025-06:E001"' } },
    ]);
  });
});
