import type { Unit } from '../../terms/quantity';
import { knownUnit, unitOf } from './knownUnit';
import type { Dimension } from './words';

/** A unit as something to compute with; `万元` over a column is 10 000 of `元`. */
export interface ScaledUnit {
  readonly unit: Unit;
  readonly dimension: Dimension;
  /** Units of one kind can be converted into each other. */
  readonly kind: string;
  readonly factor: number;
  /** What a figure that brings its own 万 is measured in. */
  readonly base: Unit | null;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  k: 1e3,
};
const MAGNIFIED = /^(百万|千万|十万|[百千万亿k])(.*)$/i;

/** Takes a unit in its canonical spelling apart. */
export function scaledUnit(unit: Unit): ScaledUnit {
  const known = unitOf(unit);
  if (known) return { unit, base: unit, kind: kindOf(unit, known.dimension), ...pick(known) };
  const [, word = '', rest = ''] = MAGNIFIED.exec(unit) ?? [];
  const magnitude = MAGNITUDES[word.toLowerCase()];
  const base = rest === '' ? null : knownUnit(rest);
  if (magnitude === undefined || (rest !== '' && base === null)) {
    return { unit, base: unit, dimension: 'other', kind: unit.toLowerCase(), factor: 1 };
  }
  if (base === null) return { unit, base, dimension: 'number', kind: 'number', factor: magnitude };
  const inner = scaledUnit(base);
  return { ...inner, unit, base, factor: inner.factor * magnitude };
}

const pick = ({ dimension, factor }: { readonly dimension: Dimension; readonly factor: number }) => ({
  dimension,
  factor,
});

/** Minutes become seconds, but 件 are not 人, and 美元 are not 元. */
const kindOf = (unit: Unit, dimension: Dimension): string =>
  dimension === 'count' || dimension === 'money' || dimension === 'other' ? unit : dimension;

/**
 * What a unit measures: `count` and `money` add up over days, others do not.
 * @example dimensionOf('件') //=> 'count'
 * @example dimensionOf('万元') //=> 'money'
 * @example dimensionOf('%') //=> 'percent'
 */
export const dimensionOf = (unit: Unit): Dimension => scaledUnit(unit).dimension;

/** Whether two units can be converted into each other; 个 counts whatever is counted. */
export function areComparable(one: ScaledUnit, other: ScaledUnit): boolean {
  if (one.dimension === 'number' || other.dimension === 'number') return isCounted(one) && isCounted(other);
  if (one.kind === other.kind) return true;
  return (
    one.dimension === 'count' && other.dimension === 'count' && (one.kind === '个' || other.kind === '个')
  );
}

const isCounted = ({ dimension }: ScaledUnit): boolean =>
  dimension === 'number' || dimension === 'count' || dimension === 'money';
