import type { ScorecardField } from '../../core';

/** What is told of a change that is tried out; `cell` is a name such as `评分表!G5`, `''` where there is none. */
export interface WhatIfWords {
  readonly refusals: {
    readonly formula: (cell: string, formula: string) => string;
    readonly 'metric-unknown': (metric: string) => string;
    readonly 'weight-out-of-bounds': (text: string) => string;
    readonly 'nothing-left': (who: string, metric: string, text: string) => string;
    readonly 'weight-unreadable': (who: string, cell: string) => string;
    readonly 'target-not-number': (who: string, metric: string, cell: string) => string;
    readonly 'target-unreadable': (who: string, metric: string, text: string) => string;
    readonly 'cap-out-of-bounds': (text: string) => string;
    readonly 'no-column': (field: ScorecardField) => string;
    readonly 'no-setting': (setting: 'cap' | 'missing') => string;
  };
  /** What comes of it, in one sentence. */
  readonly nothingMoves: string;
  readonly outcome: (facts: { scores: number; ranks: number; tiers: number }) => string;
}
