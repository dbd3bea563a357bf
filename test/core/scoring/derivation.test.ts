import { describe, expect, test } from 'vitest';
import { ratio, rational } from '../../../src/core';
import { derivation, derivedLines, score, scores, shown, type Cells } from './month';

const only = (cells: Cells, month = {}) => derivedLines([{ weight: 100, ...cells }], month)[0]!;

describe('how a line came to its points', () => {
  test('exactly, as fractions', () => {
    expect(only({ target: 3, actual: 1 })).toMatchObject({
      state: 'counted',
      method: 'higher',
      methodInferred: true,
      weight: rational(100),
      effectiveWeight: rational(100),
      cap: rational(1.5),
      raw: ratio(1n, 3n),
      counted: ratio(1n, 3n),
      points: ratio(100n, 3n),
      lost: ratio(200n, 3n),
      bit: null,
      prorated: null,
      converted: null,
    });
  });

  test.each([
    ['above the cap', { target: 10, actual: 16 }, [1.6, 1.5, 'cap']],
    ['at the cap', { target: 10, actual: 15 }, [1.5, 1.5, null]],
    ['above its own cap', { target: 10, actual: 15, cap: '120%' }, [1.5, 1.2, 'cap']],
    ['at its own cap of 2', { target: 10, actual: 20, cap: 2 }, [2, 2, null]],
    ['at 0', { target: 10, actual: 0 }, [0, 0, null]],
    ['below 0', { target: 10, actual: -1 }, [-0.1, 0, 'floor']],
  ] as const)('%s', (_where, cells, expected) => {
    const { raw, counted, bit } = only(cells);
    expect([shown(raw), shown(counted), bit]).toEqual(expected);
  });

  test('points beyond the weight lose nothing', () => {
    expect(shown(only({ target: 10, actual: 12 }).lost)).toBe(0);
  });

  test.each([0.99, 10.01, 0])('a cap of %d makes a line faulty', (cap) => {
    expect(only({ target: 10, actual: 9, cap }).state).toBe('faulty');
  });

  test.each([1, 10])('a cap of %d is in bounds', (cap) => {
    expect(shown(only({ target: 1, actual: 99, cap }).counted)).toBe(cap);
  });

  test('the cap of the workbook holds where a row has none', () => {
    expect(shown(only({ target: 10, actual: 30 }, { policy: { cap: 2 } }).counted)).toBe(2);
  });

  test('a blank baseline is 0, and said so', () => {
    expect(only({ method: '进度', target: 40, actual: 10 })).toMatchObject({
      baselineAssumed: true,
      raw: ratio(1n, 4n),
    });
    expect(only({ method: '进度', target: 40, actual: 10, baseline: 0 }).baselineAssumed).toBe(false);
    expect(only({ target: 40, actual: 10 }).baselineAssumed).toBe(false);
  });

  test('a converted actual is told in the unit of the target', () => {
    expect(only({ target: '≤2分钟', actual: '90秒' })).toMatchObject({
      converted: { from: '秒', to: '分钟', value: ratio(3n, 2n) },
      raw: ratio(5n, 4n),
    });
  });

  test('weights out of 1 are told on the scale of 100', () => {
    const lines = derivedLines([
      { weight: 0.07, target: 10, actual: 10 },
      { weight: 0.93, target: 10, actual: 10 },
    ]);
    expect(lines.map(({ weight }) => weight)).toEqual([rational(7), rational(93)]);
  });
});

describe('faulty lines', () => {
  test.each([
    ['actual', { actual: '约3万' }],
    ['target', { target: '很高' }],
    ['target, blank', { target: '' }],
    ['target of 0', { target: 0 }],
    ['method', { method: '越高越棒' }],
    ['weight', { weight: '一半' }],
    ['cap', { cap: '高' }],
    ['prorate', { prorate: '也许' }],
    ['from', { from: '昨天' }],
    ['units', { target: '10件', actual: '5小时' }],
  ] as const)('%s: no score, and everything else is told', (_column, cells) => {
    const told = derivation([
      { weight: 60, target: 10, actual: 9, ...cells },
      { weight: 40, target: 10, actual: 5 },
    ]);
    expect(told).toMatchObject({ status: 'none', score: null, unrounded: null });
    expect(told.reasons).toContainEqual({ code: 'faulty-lines', metrics: ['指标1'], rows: [0] });
    const lines = told.segments.flatMap((segment) => segment.lines);
    expect(lines[0]).toMatchObject({ state: 'faulty', raw: null, points: null, lost: null });
    expect(lines[1]).toMatchObject({ state: 'counted', points: { numerator: 20n, denominator: 1n } });
  });

  test('are no less faulty when their actual is missing or does not apply', () => {
    for (const actual of ['', 'N/A'])
      expect(only({ target: '很高', actual }, { policy: { missing: 'zero' } }).state).toBe('faulty');
    expect(only({ target: 0, actual: '' }, { policy: { missing: 'zero' } }).state).toBe('faulty');
  });

  test('an unknown section decides nothing', () => {
    expect(score([{ weight: 100, target: 10, actual: 9, section: '其他' }]).score).toBe(90);
  });
});

describe('somebody without metrics', () => {
  test('an employee of whom the scorecard has nothing has no score, and says so', () => {
    const everybody = scores([{ employeeId: 'E002', weight: 100, target: 1, actual: 1 }], {
      joined: '2020-01-01',
    });
    expect(everybody).toMatchObject([
      { id: 'E002', status: 'scored' },
      {
        id: 'E001',
        name: '王敏',
        status: 'none',
        score: null,
        completeness: 0,
        reasons: [{ code: 'no-metrics' }],
      },
    ]);
  });

  test('adjustments alone make no score', () => {
    const told = derivation([{ method: '直接加减分', actual: 5 }]);
    expect(told).toMatchObject({
      status: 'none',
      score: null,
      completeness: 0,
      reasons: [{ code: 'no-metrics' }],
      adjustments: { numerator: 5n },
    });
  });
});

describe('sections', () => {
  test('sum to the score, in the order they are reported', () => {
    const told = derivation([
      { section: '成长', weight: 10, target: 10, actual: 9 },
      { section: '固定', weight: 60, target: 10, actual: 10 },
      { section: '固定', weight: 10, target: 10, actual: 'N/A' },
      { section: '', weight: 20, target: 10, actual: 5 },
      { method: '直接加减分', actual: 3 },
      { section: '协同', method: '直接加减分', actual: -1 },
    ]);
    expect(
      told.sections.map(({ section, weight, points }) => [section, shown(weight), shown(points)]),
    ).toEqual([
      ['fixed', 66.6667, 66.6667],
      ['collaboration', 0, -1],
      ['growth', 11.1111, 10],
      ['adjustment', 0, 3],
      [null, 22.2222, 11.1111],
    ]);
    expect(told.score).toBe(89.78);
  });

  test('of a mover are weighted by days', () => {
    const told = derivation([
      { section: '固定', weight: 100, target: 10, actual: 9, from: '2025-06-01', to: '2025-06-10' },
      { section: '固定', weight: 40, target: 10, actual: 6, from: '2025-06-11', to: '2025-06-30' },
      { section: '重点', weight: 60, target: 10, actual: 6, from: '2025-06-11', to: '2025-06-30' },
    ]);
    expect(
      told.sections.map(({ section, weight, points }) => [section, shown(weight), shown(points)]),
    ).toEqual([
      ['fixed', 60, 46],
      ['focus', 40, 24],
    ]);
  });
});
