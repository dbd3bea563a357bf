import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetName } from '../../../src/tables';

const NONE: ReadonlySet<string> = new Set();

/** What Excel takes, from its own list of refusals. */
const isSheetName = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 31 &&
  !/[/\\?*:[\]]/.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== 'history' &&
  !/\p{Cs}/u.test(name);

describe('sheet names', () => {
  test.each([
    ['E001 王敏', 'E001 王敏'],
    ['运营/客服', '运营 客服'],
    ["'王敏'", '王敏'],
    ['a:b*c?d[e]f\\g', 'a b c d e f g'],
    ['  王敏  ', '王敏'],
    ['', '-'],
    ["'", '-'],
    ['历史', '历史'],
    ['History', 'History (2)'],
  ])('%j becomes %j', (wanted, name) => {
    expect(sheetName(wanted, NONE)).toBe(name);
  });

  test('are cut at 31 characters, never through one', () => {
    expect(sheetName('x'.repeat(32), NONE)).toBe('x'.repeat(31));
    expect(sheetName(`${'x'.repeat(30)}😀`, NONE)).toBe('x'.repeat(30));
  });

  test('are numbered where one is taken, whatever its case', () => {
    expect(sheetName('E001 Wang', new Set(['e001 wang']))).toBe('E001 Wang (2)');
    expect(sheetName('A', new Set(['a', 'a (2)']))).toBe('A (3)');
    expect(sheetName('x'.repeat(31), new Set(['x'.repeat(31)]))).toBe(`${'x'.repeat(27)} (2)`);
  });

  test('are always such as Excel takes, and not taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (wanted, others) => {
        const taken = new Set([...others, sheetName(wanted, NONE)].map((each) => each.toLowerCase()));
        const name = sheetName(wanted, taken);
        expect(isSheetName(name)).toBe(true);
        expect(taken.has(name.toLowerCase())).toBe(false);
      }),
    );
  });
});
