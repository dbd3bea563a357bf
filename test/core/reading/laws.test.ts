import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  METHOD_CODES,
  normalise,
  readActual,
  readCap,
  readMethod,
  readQuantity,
  readSection,
  readTarget,
  readUnit,
  textEntry,
  type Outcome,
} from '../../../src/core';
import { comparable } from '../../../src/core';
import { lineOf } from './entries';

/** A decimal of up to nine digits, as whole number and decimals, so that every spelling of it is exact. */
const decimals = fc.record({
  negative: fc.boolean(),
  whole: fc.integer({ min: 0, max: 99_999_999 }),
  fraction: fc.stringMatching(/^(?:|[0-9]{1,4})$/),
});
type Decimal = typeof decimals extends fc.Arbitrary<infer D> ? D : never;

const digits = ({ whole, fraction }: Decimal, separator = ''): string => {
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, separator);
  return fraction === '' ? grouped : `${grouped}.${fraction}`;
};
const signed = ({ negative }: Decimal, text: string): string => (negative ? `-${text}` : text);
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** A spelling, and by which power of ten its digits are moved. */
const STYLES: Readonly<Record<string, readonly [(decimal: Decimal) => string, number]>> = {
  plain: [(d) => signed(d, digits(d)), 0],
  thousands: [(d) => signed(d, digits(d, ',')), 0],
  'thousands by spaces': [(d) => signed(d, digits(d, ' ')), 0],
  'thousands by thin spaces': [(d) => signed(d, digits(d, '\u2009')), 0],
  'full width': [(d) => fullWidth(signed(d, digits(d))), 0],
  'full width with thousands': [(d) => fullWidth(signed(d, digits(d, ','))), 0],
  'among spaces': [(d) => `\u3000 ${signed(d, digits(d))}\u00A0\n`, 0],
  'true minus': [(d) => (d.negative ? `−${digits(d)}` : digits(d)), 0],
  parentheses: [(d) => (d.negative ? `(${digits(d, ',')})` : digits(d, ',')), 0],
  'per cent': [(d) => `${signed(d, digits(d))}%`, -2],
  'full-width per cent': [(d) => fullWidth(`${signed(d, digits(d))}%`), -2],
  'per mille': [(d) => `${signed(d, digits(d))}‰`, -3],
  'ten thousands': [(d) => `${signed(d, digits(d))}万`, 4],
  'hundred millions': [(d) => `${signed(d, digits(d))} 亿元`, 8],
  currency: [(d) => signed(d, `¥${digits(d, ',')}`), 0],
  'currency before the sign': [(d) => `￥${signed(d, digits(d))}`, 0],
  unit: [(d) => signed(d, `${digits(d, ',')}件`), 0],
  exponent: [(d) => signed(d, `${digits(d)}E3`), 3],
};

const meant = (d: Decimal, power: number): number => {
  const value = Number(`${digits(d)}e${power}`);
  return d.negative && value !== 0 ? -value : value;
};

const read = (text: string) => readQuantity(textEntry(text));

describe('what is written is read', () => {
  test.each(Object.entries(STYLES))('in the style %s', (_, [format, power]) => {
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect(read(format(decimal))).toMatchObject({ ok: true, value: { value: meant(decimal, power) } });
      }),
    );
  });

  test('a duration is its seconds, exactly', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(59), fc.nat(59), (hours, minutes, seconds) => {
        const line = lineOf({ actual: `${hours}小时${minutes}分${seconds}秒`, target: '1秒' });
        const outcome = comparable({ ...line });
        expect(outcome).toMatchObject({ ok: true, value: { actual: hours * 3600 + minutes * 60 + seconds } });
      }),
    );
  });

  test('a range is its two ends', () => {
    fc.assert(
      fc.property(
        fc.nat(9999),
        fc.nat(9999),
        fc.constantFrom('~', '-', ' – ', '至', '到'),
        (a, b, between) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(readTarget(textEntry(`${low}${between}${high}`), 'range')).toMatchObject({
            value: { low: { value: low }, high: { value: high } },
          });
        },
      ),
    );
  });
});

/** Texts as a person might produce them: bits of numbers, signs, units and words in any order. */
const bits = fc.constantFrom(
  ...[
    '0',
    '1',
    '12',
    '3.6',
    '1,200',
    '1,20',
    '%',
    '％',
    '万',
    '亿',
    '元',
    '¥',
    '件',
    '分',
    '秒',
    '小时',
    'h',
    'm',
    's',
  ],
  ...[
    '~',
    '-',
    '—',
    '±',
    '≤',
    '>=',
    '(',
    ')',
    '约',
    '左右',
    '+',
    ':',
    '：',
    ',',
    '，',
    '、',
    '/',
    '.',
    'E',
    'e9',
    'w',
  ],
  ...[
    '三',
    '十',
    '百',
    '两',
    '零',
    '点',
    '是',
    '否',
    '以上',
    '至',
    ' ',
    '\n',
    '\u3000',
    '²',
    '①',
    'N/A',
    '月',
    '100',
  ],
);
const scribbles = fc.array(bits, { maxLength: 8 }).map((parts) => parts.join(''));
const anyText = fc.oneof(scribbles, fc.string({ unit: 'binary', maxLength: 30 }));

/** Every number anywhere in a result is a number. */
function holdsOnlyNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(holdsOnlyNumbers);
}

const everyReading = (text: string): readonly Outcome<unknown>[] => {
  const entry = textEntry(text);
  return [
    readQuantity(entry),
    readCap(entry),
    readSection(entry),
    readMethod(entry, entry),
    ...[null, ...METHOD_CODES].flatMap((method) => [readActual(entry, method), readTarget(entry, method)]),
  ];
};

describe('whatever is typed', () => {
  test('is read or refused, and never becomes NaN, an infinity or a negative zero', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const outcome of everyReading(text)) expect(holdsOnlyNumbers(outcome)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('what is refused has no value, and what is read no fault', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const outcome of everyReading(text)) expect('value' in outcome).toBe(!('fault' in outcome));
      }),
    );
  });

  test('what is offered instead can be read where it is offered', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const actual = readQuantity(textEntry(text));
        if (!actual.ok && actual.fault.suggestion !== undefined) {
          expect(read(actual.fault.suggestion).ok).toBe(true);
        }
        const target = readTarget(textEntry(text), null);
        if (!target.ok && target.fault.suggestion !== undefined) {
          expect(readTarget(textEntry(target.fault.suggestion), null).ok).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is read alike in full and half width, and with spaces around', () => {
    const valueIn = (text: string) => {
      const outcome = read(text);
      return outcome.ok
        ? [outcome.value?.value, outcome.value?.unit, outcome.value?.percent]
        : outcome.fault.code;
    };
    fc.assert(
      fc.property(scribbles, (text) => {
        fc.pre(!/[²①—]/.test(text));
        expect(valueIn(fullWidth(text))).toEqual(valueIn(text));
        expect(valueIn(`\u3000${text} `)).toEqual(valueIn(text));
      }),
    );
  });

  test('is normalised once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test('a unit read is a unit that reads as itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unit = readUnit(textEntry(text));
        fc.pre(unit !== null);
        expect(readUnit(textEntry(unit))).toBe(unit);
      }),
    );
  });
});

describe('two sides of a line', () => {
  const TIMES = ['毫秒', '秒', '分钟', '小时'] as const;
  const SIZES = { 毫秒: 1, 秒: 1000, 分钟: 60_000, 小时: 3_600_000 } as const;

  test('keep their proportion whatever units they are typed in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(...TIMES),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(...TIMES),
        (a, actualUnit, t, targetUnit) => {
          const outcome = comparable(lineOf({ actual: `${a}${actualUnit}`, target: `≤${t}${targetUnit}` }));
          expect(outcome).toMatchObject({ ok: true });
          if (!outcome.ok) return;
          const { actual, target } = outcome.value;
          expect(actual * t * SIZES[targetUnit]).toBe(target * a * SIZES[actualUnit]);
        },
      ),
    );
  });

  test('are never compared across a percent sign when the plain one is 20 times the other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        (plain, percentage) => {
          const outcome = comparable(lineOf({ actual: plain, target: `${percentage}%` }));
          const asked = 100 * plain >= 20 * percentage || 20 * 100 * plain <= percentage;
          expect(outcome.ok).toBe(!asked);
        },
      ),
    );
  });
});
