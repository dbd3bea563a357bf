import type { Outcome } from '../terms/outcome';

/** One goal of a tree: company, department, employee, key result. */
export interface Goal {
  readonly id: string;
  /** The id of the goal above; `''` at the top. */
  readonly parent: string;
  /** A fraction, 1 for reached, uncapped; `null` where nothing has been measured. */
  readonly progress: number | null;
  /** Among its siblings, on any common scale; `null` where none is given. */
  readonly weight: number | null;
  /** Something of it was typed that cannot be read. */
  readonly unreadable?: boolean;
}

/** Why a goal has no progress to tell. */
export type GoalFault =
  | { readonly code: 'goal-unreadable' }
  | { readonly code: 'goal-id-blank' }
  /** An earlier goal has the same id. */
  | { readonly code: 'goal-id-repeated'; readonly id: string; readonly first: number }
  | { readonly code: 'goal-orphan'; readonly parent: string }
  | { readonly code: 'goal-cycle'; readonly id: string }
  /** Some siblings have a weight and this one has none. */
  | { readonly code: 'goal-weight-blank' }
  | { readonly code: 'goal-weight-negative'; readonly weight: number }
  /** The weights of the goals below sum to 0. */
  | { readonly code: 'goal-weights-zero' }
  /** A goal below cannot be told. */
  | { readonly code: 'goal-below'; readonly index: number };

/** `null`: nothing has been measured, here or below. */
export type GoalProgress = Outcome<number | null, GoalFault>;
