import { describe, expect, test } from 'vitest';
import { ratio, reachedBand, type Band } from '../../../src/core';

const from = (low: number, attainment: number): Band => ({
  kind: 'at-least',
  low,
  high: Infinity,
  attainment,
});
const upTo = (high: number, attainment: number): Band => ({
  kind: 'at-most',
  low: -Infinity,
  high,
  attainment,
});
const within = (low: number, high: number, attainment: number): Band => ({
  kind: 'within',
  low,
  high,
  attainment,
});

const DESCENDING = [from(0.45, 1), from(0.4, 0.8), from(0.35, 0.6)];
const ASCENDING = [upTo(35, 1), upTo(45, 0.8)];
const INTERVALS = [within(40, 45, 0.8), within(45, 50, 1)];

describe('the band that an actual falls in', () => {
  test.each([
    [1e15, 1],
    [0.46, 1],
    [0.45, 1],
    [0.4499, 0.8],
    [0.4, 0.8],
    [0.3999, 0.6],
    [0.35, 0.6],
    [0.3499, 0],
    [0, 0],
    [-1, 0],
  ])('≥45%%:100, ≥40%%:80, ≥35%%:60 descending: %d attains %d', (actual, attainment) => {
    expect(reachedBand(DESCENDING, actual)).toBe(attainment);
  });

  test.each([
    [-1, 1],
    [0, 1],
    [35, 1],
    [35.01, 0.8],
    [45, 0.8],
    [45.01, 0],
    [1e15, 0],
  ])('≤35:100, ≤45:80 ascending: %d attains %d', (actual, attainment) => {
    expect(reachedBand(ASCENDING, actual)).toBe(attainment);
  });

  test.each([
    [39.99, 0],
    [40, 0.8],
    [44.99, 0.8],
    [45, 1],
    [49.99, 1],
    [50, 0],
  ])('40~45:80, 45~50:100, low-closed and high-open: %d attains %d', (actual, attainment) => {
    expect(reachedBand(INTERVALS, actual)).toBe(attainment);
  });

  test.each([
    [10.01, 1],
    [10, 0.5],
    [5, 0],
  ])('>10:100, >5:50 leaves the bound out: %d attains %d', (actual, attainment) => {
    const bands: readonly Band[] = [
      { kind: 'above', low: 10, high: Infinity, attainment: 1 },
      { kind: 'above', low: 5, high: Infinity, attainment: 0.5 },
    ];
    expect(reachedBand(bands, actual)).toBe(attainment);
  });

  test.each([
    [9.99, 1],
    [10, 0],
  ])('<10:100 leaves the bound out: %d attains %d', (actual, attainment) => {
    expect(reachedBand([{ kind: 'below', low: -Infinity, high: 10, attainment: 1 }], actual)).toBe(
      attainment,
    );
  });

  test.each([
    [15, 1],
    [14.99, 0],
  ])('scales the bounds to the days present: %d of ≥45 on 10 days of 30 attains %d', (actual, attainment) => {
    expect(reachedBand([from(45, 1)], actual, ratio(10n, 30n))).toBe(attainment);
  });

  test('compares scaled bounds exactly: 1/3 of 0.1 × 3', () => {
    expect(reachedBand([from(0.1, 1)], 0.0333333333333333, ratio(1n, 3n))).toBe(0);
    expect(reachedBand([from(0.3, 1)], 0.1, ratio(1n, 3n))).toBe(1);
  });
});
