import { describe, expect, test } from 'vitest';
import type { MissingPolicy } from '../../../src/core';
import { derivation, derivedLines, score, shown, type Cells } from './month';

/** 转化率 30 is missing; the rest is 40 at 100 %, 30 at 50 %. */
const ROWS: readonly Cells[] = [
  { metric: '转化率', weight: 30, target: '3%', actual: '' },
  { metric: '流量增长', weight: 40, target: '8%', actual: '8%' },
  { metric: '活动效果', weight: 30, target: '10%', actual: '5%' },
];
const under = (missing: MissingPolicy) => ({ policy: { missing } });

describe('a missing actual', () => {
  test('leaves the score pending, and says which', () => {
    expect(score(ROWS, under('pending'))).toMatchObject({
      status: 'none',
      score: null,
      completeness: 0.7,
      reasons: [{ code: 'missing-actuals', metrics: ['转化率'], rows: [0] }],
    });
  });

  test('pending weights stay as they are', () => {
    const told = derivation(ROWS, under('pending'));
    expect(told.segments[0]?.subtotal).toBeNull();
    expect(
      told.segments[0]?.lines.map((line) => [line.state, shown(line.effectiveWeight), shown(line.points)]),
    ).toEqual([
      ['missing', 30, null],
      ['counted', 40, 40],
      ['counted', 30, 15],
    ]);
  });

  test('so far: over what is filled, provisionally', () => {
    // 55 of 70.
    expect(score(ROWS, under('sofar'))).toMatchObject({
      status: 'provisional',
      score: 78.57,
      completeness: 0.7,
      reasons: [{ code: 'missing-actuals' }],
    });
    const weights = derivedLines(ROWS, under('sofar')).map((line) => shown(line.effectiveWeight));
    expect(weights).toEqual([0, 57.1429, 42.8571]);
  });

  test('counts 0 where that was asked for', () => {
    expect(score(ROWS, under('zero'))).toMatchObject({
      status: 'scored',
      score: 55,
      completeness: 0.7,
      reasons: [],
    });
    expect(derivedLines(ROWS, under('zero'))[0]).toMatchObject({
      state: 'zeroed',
      raw: { numerator: 0n },
      points: { numerator: 0n },
      lost: { numerator: 30n, denominator: 1n },
      bit: null,
    });
  });

  test('counts 0 with every method', () => {
    const methods: readonly Cells[] = [
      { method: '越低越好', target: 0 },
      { method: '越低越好(比值)', target: 5 },
      { method: '进度', target: 1, baseline: 0 },
      { method: '达成', target: '否' },
      { method: '扣分', target: 2 },
      { target: '24~48' },
      { target: '≤35:100, ≤45:80' },
    ];
    for (const cells of methods) expect(score([{ weight: 100, ...cells }], under('zero')).score).toBe(0);
  });

  test('a typed 0 is a real zero', () => {
    const rows = ROWS.map((cells) => ({ ...cells, actual: cells.actual === '' ? 0 : cells.actual! }));
    expect(score(rows)).toMatchObject({ status: 'scored', score: 55, completeness: 1 });
  });

  test.each(['pending', 'sofar'] as const)('nothing filled gives no score, %s', (missing) => {
    const rows = [{ weight: 100, target: 10, actual: '' }];
    expect(score(rows, under(missing))).toMatchObject({ status: 'none', score: null, completeness: 0 });
  });

  test('of an adjustment is no adjustment, and nothing is awaited', () => {
    const rows: readonly Cells[] = [
      { weight: 100, target: 10, actual: 9 },
      { metric: '协作额外积分', method: '直接加减分', actual: '' },
    ];
    expect(score(rows)).toMatchObject({ status: 'scored', score: 90, completeness: 1 });
    expect(derivedLines(rows)[1]).toMatchObject({ state: 'counted', points: { numerator: 0n }, raw: null });
  });
});
