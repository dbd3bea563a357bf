import { describe, expect, test } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../../src/ooxml';
import type { NotePlan } from '../../../src/tables';
import { all, first, opened } from './opened';
import { bareSheet, workbookOf } from './showcase';

const note = (row: number, column: number, text: string): NotePlan => ({ cell: { row, column }, text });
const planOf = (...notes: readonly NotePlan[]) =>
  workbookOf(bareSheet('空'), bareSheet('表', [{ cells: [{ column: 0, value: '转化率' }] }], { notes }));
const written = (...notes: readonly NotePlan[]) => opened(planOf(...notes));

describe('notes', () => {
  const file = written(note(0, 0, '支付买家数 ÷ 访客数\n来源：<后台>'), note(4, 2, '  留白 '));

  test('stand on their cells with their text as it is', () => {
    const comments = all(file.root('xl/comments1.xml'), 'comment');
    expect(comments.map((one) => [one.attributes['ref'], first(one, 't')?.text])).toEqual([
      ['A1', '支付买家数 ÷ 访客数\n来源：<后台>'],
      ['C5', '  留白 '],
    ]);
  });

  test('have a hidden box each, tied to the same cell', () => {
    const shapes = all(file.root('xl/drawings/vmlDrawing1.vml'), 'v:shape');
    expect(
      shapes.map((one) => [
        first(one, 'x:Row')?.text,
        first(one, 'x:Column')?.text,
        one.attributes['style']?.includes('visibility:hidden'),
      ]),
    ).toEqual([
      ['0', '0', true],
      ['4', '2', true],
    ]);
  });

  test('are found from their sheet: texts by relationship, boxes by the legacy drawing', () => {
    const relations = all(file.root('xl/worksheets/_rels/sheet2.xml.rels'), 'Relationship');
    expect(relations.map((one) => one.attributes['Target'])).toEqual([
      '../comments1.xml',
      '../drawings/vmlDrawing1.vml',
    ]);
    expect(first(file.sheet(1), 'legacyDrawing')?.attributes['r:id']).toBe('rId2');
    expect(file.paths).not.toContain('xl/worksheets/_rels/sheet1.xml.rels');
  });

  test('of more than a thousand cells name every block of ids they use', () => {
    const many = written(...Array.from({ length: 1024 }, (_, row) => note(row, 0, '说明')));
    const blocks = first(many.root('xl/drawings/vmlDrawing1.vml'), 'o:idmap')?.attributes['data'];
    expect(blocks).toBe('1,2');
  });

  test('leave the cells as they are for a reader', () => {
    const sheets = readWorkbook(writeWorkbook(planOf(note(0, 0, '说明'))), 'a.xlsx').sheets;
    expect(sheets[1]?.rows[0]?.[0]?.value).toBe('转化率');
  });

  test.each([
    ['two on one cell', [note(0, 0, 'a'), note(0, 0, 'b')], 'note on A1: is there twice'],
    ['one off the sheet', [note(0, 16_384, 'a')], 'is not on a cell of a sheet'],
    ['one that is too long', [note(0, 0, 'x'.repeat(32_768))], 'has 32768 characters'],
  ])('%s are refused', (_, notes, reason) => {
    expect(() => written(...notes)).toThrow(reason);
  });
});

test('a lenient validation asks instead of refusing', () => {
  const rule = { kind: 'list', values: ['运营'] } as const;
  const range = { top: 0, left: 0, bottom: 0, right: 0 };
  const file = opened(
    workbookOf(bareSheet('表', [], { validations: [{ range, rule, message: null, lenient: true }] })),
  );
  expect(first(file.sheet(), 'dataValidation')?.attributes['errorStyle']).toBe('warning');
});
