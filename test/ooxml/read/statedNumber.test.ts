import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedNumber } from '../../../src/ooxml/read/statedNumber';

describe('the number a text states', () => {
  test.each([
    ['0', 0],
    ['-0', -0],
    ['7', 7],
    ['0.1', 0.1],
    ['.5', 0.5],
    ['5.', 5],
    ['-12.50', -12.5],
    ['1E3', 1000],
    ['1e-7', 1e-7],
    ['123456789012345', 123456789012345],
    ['0.30000000000000004', 0.30000000000000004],
    [' 42\n', 42],
  ])('%j is %d', (text, number) => expect(statedNumber(text)).toBe(number));

  test.each([
    '',
    ' ',
    '-',
    '.',
    '-.',
    '--1',
    '1-',
    '1.2.3',
    '1,200',
    'x',
    '1e999',
    'NaN',
    'Infinity',
    '12月',
  ])('%j is none', (text) => expect(statedNumber(text)).toBeNull());

  test('is the nearest double, as the language itself finds it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(statedNumber(String(number))).toBe(Number(String(number)));
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.nat({ max: 15 }), (digits, decimals) => {
        const padded = String(digits).padStart(decimals, '0');
        const at = padded.length - decimals;
        const text = decimals === 0 ? padded : `${padded.slice(0, at)}.${padded.slice(at)}`;
        expect(statedNumber(text)).toBe(Number(text));
      }),
    );
  });
});
