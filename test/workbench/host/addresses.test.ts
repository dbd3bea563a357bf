import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterDelete,
  afterInsert,
  contains,
  overlaps,
  without,
} from '../../../src/workbench/host/document/boxes';
import {
  boxText,
  cellCount,
  parseBox,
  sheetPrefix,
  splitAddress,
} from '../../../src/workbench/host/document/rangeAddress';

const box = fc
  .tuple(fc.nat(30), fc.nat(30), fc.nat(10), fc.nat(10))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

describe('addresses', () => {
  test.each([
    ['b2', { top: 1, left: 1, bottom: 1, right: 1 }],
    ['$B$2:a1', { top: 0, left: 0, bottom: 1, right: 1 }],
    ['A:C', { top: 0, left: 0, bottom: 1_048_575, right: 2 }],
    ['2:3', { top: 1, left: 0, bottom: 2, right: 16_383 }],
    ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
    ['XFE1', null],
    ['A0', null],
    ['A', null],
    ['A1:B', null],
    ['A1048577', null],
  ])('%s', (text, expected) => expect(parseBox(text)).toEqual(expected));

  test('read back what they say', () => {
    fc.assert(
      fc.property(box, (one) => {
        expect(parseBox(boxText(one))).toEqual(one);
      }),
    );
  });

  test.each([
    ['Sheet1', 'Sheet1!'],
    ['评分表', '评分表!'],
    ['my sheet', "'my sheet'!"],
    ["it's", "'it''s'!"],
    ['A1', "'A1'!"],
    ['2025', "'2025'!"],
  ])('quote %s where needed', (name, prefix) => {
    expect(sheetPrefix(name)).toBe(prefix);
    expect(splitAddress(`${prefix}B2`)).toEqual({ sheet: name, rest: 'B2' });
  });
});

describe('boxes', () => {
  test('without a hole keep every other cell once', () => {
    fc.assert(
      fc.property(box, box, (whole, hole) => {
        const rest = without(whole, hole);
        const cut = rest.reduce((sum, one) => sum + cellCount(one), 0);
        expect(rest.every((one) => contains(whole, one) && !overlaps(one, hole))).toBe(true);
        const shared = {
          top: Math.max(whole.top, hole.top),
          left: Math.max(whole.left, hole.left),
          bottom: Math.min(whole.bottom, hole.bottom),
          right: Math.min(whole.right, hole.right),
        };
        const lost = overlaps(whole, hole) ? cellCount(shared) : 0;
        expect(cut).toBe(cellCount(whole) - lost);
      }),
    );
  });

  test('come back when inserted rows are deleted again', () => {
    fc.assert(
      fc.property(box, fc.nat(40), fc.integer({ min: 1, max: 5 }), (one, first, count) => {
        const lines = { sheet: 's', dimension: 'row' as const, first, count };
        expect(afterDelete(afterInsert(one, lines), lines)).toEqual(one);
      }),
    );
  });

  test('are gone when all their rows are', () => {
    const lines = { sheet: 's', dimension: 'row' as const, first: 1, count: 9 };
    expect(afterDelete({ top: 2, left: 0, bottom: 4, right: 0 }, lines)).toBeNull();
    expect(afterDelete({ top: 0, left: 0, bottom: 4, right: 0 }, lines)).toEqual({
      top: 0,
      left: 0,
      bottom: 0,
      right: 0,
    });
    expect(afterDelete({ top: 8, left: 0, bottom: 12, right: 0 }, lines)).toEqual({
      top: 1,
      left: 0,
      bottom: 3,
      right: 0,
    });
  });
});
