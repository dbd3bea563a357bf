import { describe, expect, test } from 'vitest';
import { filledDown, relativeFormula } from '../../../src/tables/recognise/rows/relativeFormula';
import { read, sheet, type Written } from './grids';

const HEADER = ['工号', '指标', '权重', '目标', '实际'];

describe('missing columns', () => {
  test.each(HEADER)('are those that a scorecard cannot do without: %s', (dropped) => {
    const columns = HEADER.map((header, index) => ({ header, index })).filter(
      ({ header }) => header !== dropped,
    );
    const values: readonly Written[] = ['E1', '甲', 100, 1, 1];
    const found = read(
      sheet('表', [columns.map(({ header }) => header), columns.map(({ index }) => values[index] ?? null)]),
    );
    const field = { 工号: 'employeeId', 指标: 'metric', 权重: 'weight', 目标: 'target', 实际: 'actual' }[
      dropped
    ];
    expect(found.input.traits.missingColumns).toEqual([field]);
  });

  test('are told of the table that lacks them, and point at its header', () => {
    const found = read([
      sheet('甲部', [HEADER, ['E1', '甲', 100, 1, 1]]),
      sheet('乙部', [[], ['工号', '指标', '权重', '实际'], ['E2', '甲', 100, 1]]),
    ]);
    expect(found.input.traits.missingColumns).toEqual(['target']);
    expect(found.cellOf({ table: 'scorecard', row: 'header', field: 'target' })).toEqual({
      sheet: '乙部',
      row: 1,
      column: 0,
    });
  });
});

describe('formulas by their own row', () => {
  test.each([
    ['D4*100*MIN(1.5,G4/F4)', 'D5*100*MIN(1.5,G5/F5)'],
    ['F4/F$2+$A4', 'F5/F$2+$A5'],
    ['SUM(H4:H19)', 'SUM(H5:H20)'],
    ["'数据 1'!B4+Data2025!B4", "'数据 1'!B5+Data2025!B5"],
    ['IF(A4="E4",LOG10(B4),"B4")', 'IF(A5="E4",LOG10(B5),"B4")'],
    ['[@目标]*2', '[@目标]*2'],
    ['A:A+1:1', 'A:A+1:1'],
    ['ROUND(TABLE4[[#This Row],[B4]],2)', 'ROUND(TABLE4[[#This Row],[B4]],2)'],
  ])('%s one row further down is %s', (formula, below) => {
    expect(filledDown(formula, 1)).toBe(below);
    expect(relativeFormula(formula, 3)).toBe(relativeFormula(below, 4));
  });

  test('differ where they look at other rows', () => {
    expect(relativeFormula('F4', 3)).not.toBe(relativeFormula('F4', 4));
    expect(relativeFormula('F$4', 3)).toBe(relativeFormula('F$4', 4));
  });
});

describe('a formula overwritten by a constant', () => {
  const rows = (count: number, constants: readonly number[], formula = (row: number) => `数据!B${row + 1}`) =>
    sheet('表', [
      HEADER,
      ...Array.from({ length: count }, (_, index): readonly Written[] => {
        const actual = constants.includes(index) ? 7 : { value: 1, formula: formula(index + 1) };
        return ['E1', `指标${index}`, 10, 1, actual];
      }),
    ]);
  const overwritten = (...given: Parameters<typeof rows>) =>
    read(rows(...given)).input.traits.overwrittenFormulas;

  test('is told with the formula that belongs there', () => {
    expect(overwritten(10, [4])).toEqual([{ row: 4, field: 'actual', formula: '数据!B6' }]);
  });

  test.each([
    [5, [0], 1],
    [10, [0, 1], 2],
    [10, [0, 1, 2], 0],
    [4, [0], 0],
    [10, [], 0],
  ])('is seen from four in five formulas up: %d cells, constants at %j', (count, constants, found) => {
    expect(overwritten(count, constants)).toHaveLength(found);
  });

  test('is not seen among formulas of different shapes', () => {
    expect(overwritten(10, [4], (row) => (row % 2 ? `数据!B${row + 1}` : `数据!C${row + 3}`))).toEqual([]);
  });

  test('is no blank cell, and no total', () => {
    const found = read(
      sheet('表', [
        HEADER,
        ...[1, 2, 3, 4, 5].map((row): readonly Written[] => [
          'E1',
          `指标${row}`,
          20,
          1,
          { value: 1, formula: `数据!B${row + 1}` },
        ]),
        ['E1', '指标6', 0, 1, null],
        ['合计', null, 100, null, 5],
      ]),
    );
    expect(found.input.traits.overwrittenFormulas).toEqual([]);
  });
});
