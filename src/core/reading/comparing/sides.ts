import type { Line } from '../../scoring/line';
import type { Fault } from '../../terms/outcome';
import type { Quantity, Unit } from '../../terms/quantity';
import type { Target } from '../../terms/target';

/** A figure to be compared, with all that its cell says of its scale. */
export interface Measure {
  readonly value: number;
  readonly unit: Unit | null;
  readonly percent: boolean;
  /** The cell brought its own 万 or 亿, so that a column in 万元 scales it no further. */
  readonly magnified: boolean;
}

/** One cell of a line with the figures in it. */
export interface Side {
  readonly field: 'actual' | 'target' | 'baseline';
  readonly measures: readonly Measure[];
  readonly text: string;
}

/** Actual, target and perhaps a baseline. */
export type Sides = readonly [Side, Side, ...Side[]];

/** A fault of comparing, with the cell that it is told of. */
export interface SidedFault extends Fault {
  readonly field: Side['field'];
}

export const isBare = ({ unit, percent }: Measure): boolean => unit === null && !percent;

export const faultOf = (side: Side, code: Fault['code'], suggestion?: string): SidedFault => ({
  code,
  text: side.text,
  field: side.field,
  ...(suggestion === undefined ? {} : { suggestion }),
});

/** Actual, target and, for `progress`, baseline of a line. */
export function sidesOf(line: Line, actual: Quantity, target: Target): Sides {
  const sides = [quantitySide('actual', actual), targetSide(target)] as const;
  const progress = line.method.ok && line.method.value.code === 'progress';
  const baseline = progress && line.baseline.ok ? line.baseline.value : null;
  return baseline === null ? sides : [...sides, quantitySide('baseline', baseline)];
}

const quantitySide = (field: Side['field'], quantity: Quantity): Side => ({
  field,
  measures: [measure(quantity)],
  text: quantity.text,
});

function targetSide(target: Target): Side {
  switch (target.kind) {
    case 'quantity':
      return quantitySide('target', target.quantity);
    case 'range':
      return {
        field: 'target',
        measures: [measure(target.low), measure(target.high)],
        text: target.low.text,
      };
    case 'bands': {
      const { unit, percent, text } = target;
      const measures = target.bands.flatMap(({ low, high }) =>
        [low, high].map((value) => ({ value, unit, percent, magnified: false })),
      );
      return { field: 'target', measures, text };
    }
    case 'truth':
      throw new RangeError('yes and no are not measured');
  }
}

const measure = ({ value, unit, percent, steps }: Quantity): Measure => ({
  value,
  unit,
  percent,
  magnified: steps.includes('ten-thousands') || steps.includes('hundred-millions'),
});
