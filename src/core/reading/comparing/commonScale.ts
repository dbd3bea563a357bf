import type { Rational } from '../../arithmetic';
import { failed, ok, type Outcome } from '../../terms/outcome';
import type { Unit } from '../../terms/quantity';
import { commonUnit, converted, convertedExactly } from '../units/commonUnit';
import { minuteOrScore } from '../units/minutes';
import { scaledUnit, type ScaledUnit } from '../units/scaledUnit';
import { percentScaleFault } from './percentScale';
import { faultOf, type Side, type SidedFault, type Sides } from './sides';

/** All figures of a line in one unit, side by side as they were given. */
export interface CommonScale {
  readonly values: readonly (readonly number[])[];
  readonly unit: Unit | null;
  readonly converted: { readonly from: Unit; readonly to: Unit; readonly value: Rational } | null;
}

/**
 * Puts the sides of a line on one scale. A cell's own unit beats the unit column, which beats the other side's unit.
 * @source SPEC 3, Units and Percent mismatch
 */
export function commonScale(sides: Sides, column: Unit | null): Outcome<CommonScale, SidedFault> {
  const stray = percentScaleFault(sides, column);
  if (stray) return failed(stray);
  const measures = sides.flatMap((side) => side.measures);
  return measures.some(({ percent }) => percent) ? fractions(sides) : measured(sides, column);
}

/** Per cent on one side makes fractions of all; what is measured in something else cannot stand beside it. */
function fractions(sides: Sides): Outcome<CommonScale, SidedFault> {
  const measured = sides.find(({ measures }) =>
    measures.some(({ unit, percent }) => !percent && unit !== null),
  );
  if (!measured) return ok(typedScale(sides, '%'));
  return failed(faultOf(measured.field === 'target' ? sides[0] : measured, 'unit-mismatch'));
}

function measured(sides: Sides, column: Unit | null): Outcome<CommonScale, SidedFault> {
  const units = unitsOf(sides, column);
  const [actualUnit, targetUnit] = units;
  if (!actualUnit || !targetUnit) return ok(typedScale(sides, column));
  const common = commonUnit(units);
  if ('code' in common) return failed(faultOf(strangerTo(sides, units), common.code));
  const values = sides.map(({ measures }, index) =>
    measures.map(({ value }) => converted(value, units[index] ?? common, common)),
  );
  const actual = sides[0].measures[0]?.value ?? 0;
  const differs = actualUnit.factor !== targetUnit.factor;
  const value = differs ? convertedExactly(actual, actualUnit, targetUnit) : null;
  return ok({
    values,
    unit: common.unit,
    converted: value && { from: actualUnit.unit, to: targetUnit.unit, value },
  });
}

/** The unit of each side; empty when no cell and no column names one. */
function unitsOf(sides: Sides, column: Unit | null): readonly ScaledUnit[] {
  const own = sides.map(({ measures }) => measures[0]?.unit ?? null);
  const named = [...own, column];
  const [actual = null, target = null] = own;
  const fallback = target ?? actual ?? own.find((unit) => unit !== null) ?? null;
  if (column === null && fallback === null) return [];
  return sides.map((side, index) => {
    const unit = own[index] ?? null;
    if (unit !== null) return scaledUnit(minuteOrScore(unit, named) ?? unit);
    const given = scaledUnit(minuteOrScore(column ?? fallback, named) ?? '');
    return side.measures.every(({ magnified }) => magnified) ? unscaled(given) : given;
  });
}

/** `8.1万` under a column in 万元 is 81 000 元. */
function unscaled(given: ScaledUnit): ScaledUnit {
  if (given.base === given.unit) return given;
  return given.base === null ? { ...given, factor: 1 } : scaledUnit(given.base);
}

/** The side to point at: the one whose cell names a unit that the target's does not take. */
function strangerTo(sides: Sides, units: readonly ScaledUnit[]): Side {
  const [, target] = units;
  const index = units.findIndex((unit) => target && 'code' in commonUnit([target, unit]));
  return sides[index] ?? sides[0];
}

/** Every figure as it was typed. */
export const typedScale = (sides: readonly Side[], unit: Unit | null): CommonScale => ({
  values: sides.map(({ measures }) => measures.map(({ value }) => value)),
  unit,
  converted: null,
});
