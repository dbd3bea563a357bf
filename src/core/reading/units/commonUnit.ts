import { rational, rationals } from '../../arithmetic';
import type { Unit } from '../../terms/quantity';
import { seen } from '../decimal';
import type { Refusal } from '../typed';
import { areComparable, scaledUnit, type ScaledUnit } from './scaledUnit';

/** The finest of several units of one kind, into which all go without a remainder; or why there is none. */
export function commonUnit(units: readonly ScaledUnit[]): ScaledUnit | Refusal {
  const [first, ...others] = units;
  if (!first) throw new RangeError('no units to bring together');
  const stranger = others.find((unit) => !areComparable(first, unit));
  if (stranger) return { code: isDayOrHour(first, stranger) ? 'day-or-hour' : 'unit-mismatch' };
  return others.reduce((finest, unit) => (isFiner(unit, finest) ? unit : finest), first);
}

/** Converts into a unit that is as fine or finer. */
export const converted = (value: number, from: ScaledUnit, to: ScaledUnit): number =>
  from.factor === to.factor ? value : seen(value * (from.factor / to.factor));

/** Converts exactly, in either direction. */
export const convertedExactly = (value: number, from: ScaledUnit, to: ScaledUnit) =>
  rationals.multiply(rational(value), rationals.divide(rational(from.factor), rational(to.factor)));

/** Several values of mixed units in their common one; used where one cell holds several: `90秒~2分钟`. */
export function inCommonUnit(
  values: readonly { readonly value: number; readonly unit: Unit | null }[],
): { readonly values: readonly number[]; readonly unit: Unit | null } | Refusal {
  const named = values.flatMap(({ unit }) => (unit === null ? [] : [scaledUnit(unit)]));
  if (named.length === 0) return { values: values.map(({ value }) => value), unit: null };
  const common = commonUnit(named);
  if ('code' in common) return common;
  return {
    values: values.map(({ value, unit }) =>
      unit === null ? value : converted(value, scaledUnit(unit), common),
    ),
    unit: common.unit,
  };
}

const isDayOrHour = (one: ScaledUnit, other: ScaledUnit): boolean =>
  (one.dimension === 'day' && other.dimension === 'time') ||
  (one.dimension === 'time' && other.dimension === 'day');

/** A named thing beats the general 个 and the bare 万 of equal size. */
const isFiner = (one: ScaledUnit, other: ScaledUnit): boolean =>
  one.factor < other.factor ||
  (one.factor === other.factor && (other.kind === '个' || other.kind === 'number'));
