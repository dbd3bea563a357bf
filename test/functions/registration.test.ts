import { beforeEach, describe, expect, test, vi } from 'vitest';
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

/** Loads the bundle in a page that is still being read; `read` is the moment its deferred scripts are through. */
async function reading(): Promise<{ readonly read: () => void }> {
  const page = Object.assign(new EventTarget(), { readyState: 'loading' });
  vi.stubGlobal('document', page);
  await import('../../src/functions/functions');
  return { read: () => page.dispatchEvent(new Event('DOMContentLoaded')) };
}

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'perfTelling');
});

describe('the bundle of functions', () => {
  test('registers every function by its id as soon as it is loaded', async () => {
    await import('../../src/functions/functions');
    expect([...registered.keys()]).toEqual(SPEC);
  });

  test('has those that tell wait for their bundle while the page is being read', async () => {
    const page = await reading();
    const early = registered.get('FEEDBACK')?.([['转化率']], [[1.2]]);
    expect(early).toBeInstanceOf(Promise);
    await import('../../src/functions/telling');
    await expect(early).resolves.toBe('你的转化率表现优秀，继续保持。');
    expect(registered.get('FEEDBACK')?.([['转化率']], [[1.2]])).toBe('你的转化率表现优秀，继续保持。');
    page.read();
  });

  test('has them say so when the page is read to its end and their bundle is not there', async () => {
    const page = await reading();
    const early = registered.get('FEEDBACK')?.([['转化率']], [[1.2]]);
    page.read();
    await expect(early).rejects.toThrow('这个函数没有载入成功。');
    await expect(early).rejects.toMatchObject({ code: '#N/A' });
  });

  test('has them say so at once where no page is being read', async () => {
    await import('../../src/functions/functions');
    expect(() => registered.get('FEEDBACK')?.([['转化率']], [[1.2]])).toThrow('这个函数没有载入成功。');
  });

  test('asks nothing of a browser', async () => {
    expect(typeof globalThis.document).toBe('undefined');
    await expect(import('../../src/functions/functions')).resolves.toBeDefined();
  });
});
