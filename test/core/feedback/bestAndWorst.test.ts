import { describe, expect, test } from 'vitest';
import { bestAndWorst } from '../../../src/core';

describe('what to praise and what to work on', () => {
  test.each([
    ['met exactly is praised', [1], 0, null],
    ['just missed is neither', [0.999, 0.8], null, null],
    ['just below 0.8 is to be worked on', [0.7999], null, 0],
    ['the highest and the lowest speak', [1, 0.5, 1.5, 0.2], 2, 3],
    ['of equals the first', [1.2, 0.1, 1.2, 0.1], 0, 1],
    ['what says nothing is passed over', [null, 1, null], 1, null],
    ['nothing at all', [], null, null],
    ['below zero, too', [-1], null, 0],
  ])('%s', (_rule, attainments, best, worst) => {
    expect(bestAndWorst(attainments)).toEqual({ best, worst });
  });
});
