import type { MethodCode } from '../../terms/method';
import type { FaultCode } from '../../terms/outcome';
import type { Side } from './sides';

interface Figures {
  readonly actual: number;
  readonly target: number;
  readonly baseline: number;
}

interface DomainFault {
  readonly field: Side['field'];
  readonly code: FaultCode;
}

/**
 * What a method cannot work on, and in which cell.
 * @source SPEC 3, the errors of each method
 */
export function domainFault(method: MethodCode, { actual, target, baseline }: Figures): DomainFault | null {
  switch (method) {
    case 'higher':
    case 'closer':
      return target === 0 ? { field: 'target', code: 'target-zero' } : null;
    case 'lower-ratio':
      if (target <= 0) return { field: 'target', code: 'target-not-positive' };
      return actual < 0 ? { field: 'actual', code: 'actual-negative' } : null;
    case 'progress':
      return target === baseline ? { field: 'baseline', code: 'target-is-baseline' } : null;
    case 'rating':
      if (target <= 0) return { field: 'target', code: 'target-not-positive' };
      return actual < 0 || actual > target ? { field: 'actual', code: 'rating-off-scale' } : null;
    case 'deduct':
      if (target < 0) return { field: 'target', code: 'target-not-positive' };
      return actual < 0 ? { field: 'actual', code: 'actual-negative' } : null;
    case 'lower':
    case 'range':
    case 'bands':
    case 'yesno':
    case 'points':
      return null;
  }
}
