import { faultFinding, type FaultFacts } from '../faultRule';
import { rule, type Findings } from '../rule';

/** A formula that came to an error: `#REF!`, `#N/A`. */
export const errorValue = rule({
  code: 'error-value',
  severity: 'error',
  follows: [],
  *check({ faults }): Findings<FaultFacts> {
    for (const found of faults.get('error-value') ?? []) yield faultFinding(found);
  },
});
