import type { FaultCode } from '../terms/outcome';
import type { CellFault } from './cellFault';
import { cellOf, named, type Named } from './places';
import type { Fix, Place } from './issue';
import type { Finding, Rule } from './rule';

/** What is said of a cell that could not be used. */
export interface FaultFacts {
  /** The column, for its name. */
  readonly column: Column;
  /** The entry as it stands. */
  readonly text: string;
  /** What was probably meant; `null` when nobody can tell. */
  readonly suggestion: string | null;
  readonly metric: string;
  readonly employee: Named;
}

type Column = {
  readonly [T in Place['table']]: Pick<Extract<Place, { table: T }>, 'table' | 'field'>;
}[Place['table']];

/** A method that is unknown or contradicted leaves open how the rest of its row is to be read. */
const UNSETTLED_METHOD = ['unknown-method', 'method-contradicted'] as const;

/**
 * The rule for one reason why cells cannot be used. An error where a score waits for the cell, else a warning.
 * @param fixOf a safe repair, where there is one
 */
export const faultRule = <const Code extends FaultCode>(
  code: Code,
  fixOf: (found: CellFault) => Fix | null = () => null,
): Rule<Code, FaultFacts, (typeof UNSETTLED_METHOD)[number]> => ({
  code,
  severity: 'error',
  follows: UNSETTLED_METHOD,
  *check({ faults }) {
    for (const found of faults.get(code) ?? []) yield { ...faultFinding(found), fix: fixOf(found) };
  },
});

/** A cell's fault as a finding. */
export function faultFinding({ place, fault, line, people, grave }: CellFault): Finding<FaultFacts> {
  return {
    place,
    people,
    severity: grave ? 'error' : 'warning',
    facts: {
      column: { table: place.table, field: place.field } as Column,
      text: fault.text,
      suggestion: fault.suggestion ?? null,
      metric: line?.metric ?? '',
      employee: line ? named(line) : { id: people[0] ?? '', name: '' },
    },
    causes: line && place.field !== 'method' ? [cellOf(line, 'method')] : [],
  };
}
