import { describe, expect, test } from 'vitest';
import type { CellStyle, PlannedCell } from '../../../src/tables';
import { all, cellOf, first, opened } from './opened';
import { bareSheet, workbookOf } from './showcase';

const written = (...styles: readonly (CellStyle | undefined)[]) => {
  const cells = styles.map((style, column): PlannedCell =>
    style ? { column, value: 1, style } : { column, value: 1 },
  );
  const file = opened(workbookOf(bareSheet('表', [{ cells }])));
  const styleSheet = file.root('xl/styles.xml');
  const listed = (name: string) => first(styleSheet, name)!.children;
  return {
    listed,
    ids: all(file.sheet(), 'c').map((cell) => Number(cell.attributes['s'] ?? 0)),
    format: (id: number) => first(styleSheet, 'cellXfs')!.children[id]!,
  };
};

describe('looks', () => {
  test('equal looks are one format, whether one object or two', () => {
    const look = { font: { bold: true }, fill: 'F3F4F6' };
    expect(written(look, look, structuredClone(look), { ...look, fill: 'FFFFFF' }).ids).toEqual([1, 1, 1, 2]);
  });

  test('no look is the standard format, and so is a look that says nothing', () => {
    expect(written(undefined, {}, { numberFormat: 'General' }, { font: {}, border: {} }).ids).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('the fonts, fills and edges are each there once', () => {
    const hairline = { style: 'hair', color: 'E5E7EB' } as const;
    const { listed } = written(
      { font: { bold: true }, border: { bottom: hairline } },
      { font: { bold: true }, fill: '0F6CBD' },
      { fill: '0F6CBD', border: { bottom: hairline } },
    );
    expect([listed('fonts'), listed('fills'), listed('borders')].map((list) => list.length)).toEqual([
      2, 3, 2,
    ]);
  });

  test.each([
    ['General', 0],
    ['0', 1],
    ['0.00', 2],
    ['#,##0', 3],
    ['0%', 9],
    ['0.00%', 10],
    ['@', 49],
    ['0.0%', 164],
    ['[>=100]"≥"0;0', 164],
  ])('the number format %s has the number %d', (numberFormat, id) => {
    const { ids, format, listed } = written({ numberFormat });
    expect(format(ids[0]!).attributes['numFmtId']).toBe(String(id));
    if (id === 164) expect(listed('numFmts')[0]!.attributes['formatCode']).toBe(numberFormat);
  });

  test('a font is the sheet’s, changed where the look says so', () => {
    const [standard, changed] = written({ font: { size: 16, italic: true, color: '0f6cbd' } }).listed(
      'fonts',
    );
    const said = (font: typeof standard) =>
      font!.children.map((child) => [child.name, ...Object.values(child.attributes)]);
    expect(said(standard)).toEqual([
      ['sz', '10'],
      ['color', '1'],
      ['name', '微软雅黑'],
      ['family', '2'],
      ['charset', '134'],
    ]);
    expect(said(changed).slice(0, 3)).toEqual([['i'], ['sz', '16'], ['color', 'FF0F6CBD']]);
  });

  test('an indent without a side is from the left', () => {
    const { ids, format } = written({ indent: 2, wrap: true, vertical: 'top' });
    expect(first(format(ids[0]!), 'alignment')?.attributes).toEqual({
      horizontal: 'left',
      vertical: 'top',
      wrapText: '1',
      indent: '2',
    });
  });

  test('only what is said to be unlocked is', () => {
    const { ids, format } = written({ unlocked: true }, { unlocked: false, fill: 'FFFBEA' });
    expect(first(format(ids[0]!), 'protection')?.attributes).toEqual({ locked: '0' });
    expect(first(format(ids[1]!), 'protection')).toBeUndefined();
  });

  test.each(['red', '#0F6CBD', 'FF0F6CBD', ''])('the colour %j is refused', (fill) => {
    expect(() => written({ fill })).toThrow(`Colour '${fill}': is not RRGGBB`);
  });
});

test('a sheet with a font of its own carries it in its cells and its blank columns', () => {
  const rows = [{ cells: [{ column: 0, value: 1 }] }];
  const font = { name: 'Segoe UI', size: 10 };
  const file = opened(workbookOf(bareSheet('表', rows), bareSheet('en', rows, { font, columnWidths: [10] })));
  const id = cellOf(file.sheet(1), 'A1').attributes['s'];
  const fontId = first(file.root('xl/styles.xml'), 'cellXfs')!.children[Number(id)]!.attributes['fontId'];
  expect(
    first(file.root('xl/styles.xml'), 'fonts')!.children[Number(fontId)]!.children[2]!.attributes['val'],
  ).toBe('Segoe UI');
  expect(first(file.sheet(1), 'col')?.attributes['style']).toBe(id);
});
