import { carriesWeight, lineFault, type Line, type LineFault, type Person } from '../../core';
import type { SheetCell } from '../../tables';
import type { Month } from '../openMonth';

/** An actual that is awaited, or that is there and cannot be used. */
export interface OwedFigure {
  readonly metric: string;
  readonly cell: SheetCell | null;
  /** Why it cannot be used, and how it stands; `null` where it is missing. */
  readonly odd: { readonly code: LineFault['code']; readonly text: string } | null;
}

/** The figures that somebody's score waits for, in the order of their rows. */
export function owedFigures(person: Person, { recognition }: Month): readonly OwedFigure[] {
  return person.segments
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const odd = oddActual(line);
      if (odd === null && !isAwaited(line)) return [];
      const cell = recognition.cellOf({ table: 'scorecard', row: line.row, field: 'actual' });
      return [{ metric: line.metric, cell, odd }];
    });
}

/** A blank adjustment is none, and nothing that is awaited. */
const isAwaited = (line: Line): boolean =>
  carriesWeight(line) && line.actual.ok && line.actual.value.kind === 'missing';

function oddActual(line: Line): OwedFigure['odd'] {
  if (!line.actual.ok) return line.actual.fault;
  const fault = lineFault(line);
  return fault?.field === 'actual' ? { code: fault.code, text: fault.text } : null;
}
