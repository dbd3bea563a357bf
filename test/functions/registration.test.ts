import { describe, expect, test, vi } from 'vitest';
import { registered } from './customFunctions';

/** SPEC 11, in its order. */
const SPEC = [
  'ATTAINMENT',
  'POINTS',
  'SCORE',
  'SCORES',
  'LINES',
  'PARSE',
  'TIER',
  'TIERS',
  'RANKS',
  'CHECK',
  'EXPLAIN',
  'COMMISSION',
  'SPLIT',
  'ATTRIBUTE',
  'ROLLUP',
  'PACE',
  'PRORATE',
  'FEEDBACK',
];

describe('the bundle of functions', () => {
  test('registers every function by its id as soon as it is loaded', async () => {
    await import('../../src/functions/functions');
    expect([...registered.keys()]).toEqual(SPEC);
  });

  test('lets those that tell say that they are still loading, and answers once their bundle is there', async () => {
    await import('../../src/functions/functions');
    const feedback = registered.get('FEEDBACK');
    expect(() => feedback?.([['转化率']], [[1.2]])).toThrow('还在载入，请稍后重新计算。');
    await import('../../src/functions/telling');
    expect(feedback?.([['转化率']], [[1.2]])).toBe('你的转化率表现优秀，继续保持。');
  });

  test('asks nothing of a browser', async () => {
    vi.resetModules();
    expect(typeof globalThis.document).toBe('undefined');
    await expect(import('../../src/functions/functions')).resolves.toBeDefined();
  });
});
