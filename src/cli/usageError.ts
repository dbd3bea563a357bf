import type { CommandWords } from '../i18n';
import type { RecognitionProblem } from '../tables';

/** Wrong use of the command line: told in a sentence, exit code 2. */
export class UsageError extends Error {
  constructor(readonly fault: UsageFault) {
    super(fault.code);
  }
}

/** Why a file or folder cannot be written. */
export type Obstacle = keyof CommandWords['obstacles'];

export type UsageFault =
  | { readonly code: 'file-not-found'; readonly path: string }
  | { readonly code: 'not-a-file'; readonly path: string }
  | { readonly code: 'file-too-large'; readonly path: string; readonly limitMegabytes: number }
  | {
      readonly code: 'option-unreadable';
      readonly option: 'period' | 'shares' | 'bounds' | 'cap' | 'decimals';
      readonly text: string;
    }
  /** A guarded scheme needs both, and only three and five tiers come with them. */
  | { readonly code: 'shares-need-bounds' | 'bounds-need-shares'; readonly tiers: number }
  | { readonly code: 'tiers-differ'; readonly byShares: number; readonly byBounds: number }
  | RecognitionProblem
  | { readonly code: 'no-rows'; readonly sheets: readonly string[] }
  | {
      readonly code: 'several-periods';
      readonly periods: readonly { readonly sheet: string; readonly period: string }[];
    }
  | { readonly code: 'period-needed' }
  | { readonly code: 'files-exist'; readonly paths: readonly string[] }
  | { readonly code: 'not-writable'; readonly path: string; readonly obstacle: Obstacle }
  | { readonly code: 'employee-not-found'; readonly wanted: string; readonly near: readonly string[] }
  | { readonly code: 'employee-ambiguous'; readonly wanted: string; readonly ids: readonly string[] }
  | { readonly code: 'nobody-to-report' };
