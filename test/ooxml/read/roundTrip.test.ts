import { describe, expect, test } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../../src/ooxml';
import type { PlannedCell, SheetPlan } from '../../../src/tables';
import { cellsOf, range } from './workbookFile';

const sheet = (name: string, stamp: string, rows: readonly (readonly PlannedCell[])[]): SheetPlan => ({
  name,
  stamp,
  columnWidths: [],
  rows: rows.map((cells) => ({ cells })),
  merges: [],
  tables: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
  protection: null,
  freeze: null,
  gridlines: true,
  print: null,
  tabColor: null,
  font: { name: 'Arial', size: 10 },
});

describe('what we write is what we read', () => {
  const percent = { numberFormat: '0.0%' };
  const headers = ['工号', '达成率', '得分'].map((value, column) => ({ column, value }));
  const texts = [
    '=1+1',
    ' 001 ',
    '_x0041_',
    'a\r\nb\tc',
    '<&>"\'',
    '\u0007',
    '😀',
    "'quoted",
    'x'.repeat(32_767),
  ];
  const results: SheetPlan = {
    ...sheet('结果 & more', 'results:2025-06', [
      headers,
      [
        { column: 0, value: '001' },
        { column: 1, value: 0.036, style: percent },
        { column: 2, value: { formula: 'B2*100', cached: 3.6 } },
      ],
      [
        { column: 1, value: true },
        { column: 2, value: { formula: 'SUM(B2:B3)' } },
      ],
    ]),
    tables: [{ name: 'Results', range: range('A1:C3'), style: null, filter: true }],
    merges: [range('E5:F6')],
  };
  const slip = sheet(
    '王敏',
    'slip:2025-06:"E001"',
    texts.map((value) => [{ column: 0, value }]),
  );
  const plan = { title: '绩效', language: 'zh-CN', sheets: [results, slip] } as const;
  const read = readWorkbook(writeWorkbook(plan), 'out.xlsx');

  test('names, stamps, tables and merges', () => {
    expect(read.sheets.map(({ name, stamp, visible }) => [name, stamp, visible])).toEqual([
      ['结果 & more', 'results:2025-06', true],
      ['王敏', 'slip:2025-06:"E001"', true],
    ]);
    expect(read.sheets[0]).toMatchObject({
      merges: [range('E5:F6')],
      tables: [{ name: 'Results', range: range('A1:C3'), headerRow: true, totalsRow: false }],
    });
  });

  test('values, formats and formulas', () => {
    expect(cellsOf(read.sheets[0]!)).toEqual({
      A1: { value: '工号', format: '' },
      B1: { value: '达成率', format: '' },
      C1: { value: '得分', format: '' },
      A2: { value: '001', format: '' },
      B2: { value: 0.036, format: '0.0%' },
      C2: { value: 3.6, format: '', formula: 'B2*100' },
      B3: { value: true, format: '' },
      C3: { value: '', format: '', formula: 'SUM(B2:B3)', uncomputed: true },
    });
  });

  test('every character of a text', () => {
    expect(Object.values(cellsOf(read.sheets[1]!)).map(({ value }) => value)).toEqual(texts);
  });
});
