import { describe, expect, test } from 'vitest';
import { call, column } from './call';

describe('speed', () => {
  test('LINES takes well under a second for 10 000 rows, even on a busy machine', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => row);
    const given = [
      column(...rows.map((row) => 10 + (row % 20))),
      column(...rows.map((row) => (row % 911) / 10)),
      column(...rows.map((row) => 1 + (row % 700) / 10)),
      column(...rows.map((row) => (row % 3 === 0 ? '越低越好' : '越高越好'))),
    ];
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      call('LINES', ...given);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
