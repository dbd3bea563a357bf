import type { MissingPolicy } from '../../core';
import type { SheetCell } from '../../tables';

/** Whose rows of a metric are meant. */
export interface MetricOf {
  readonly metric: string;
  /** An id; `null` for everyone who has the metric. */
  readonly person: string | null;
}

/** One thing that could be otherwise. */
export type WhatIfChange =
  | (MetricOf & {
      readonly kind: 'weight';
      /** Points of 100. */
      readonly weight: number;
      /** What becomes of the person's other weights: they share the rest in proportion, or stay. */
      readonly others: 'rescale' | 'keep';
    })
  | (MetricOf & { readonly kind: 'target'; readonly target: TargetChange })
  /** `null` leaves it to the workbook's cap. */
  | (MetricOf & { readonly kind: 'cap'; readonly cap: number | null })
  | { readonly kind: 'workbook-cap'; readonly cap: number }
  | { readonly kind: 'missing'; readonly missing: MissingPolicy };

export type TargetChange =
  /** As read: 0.036 for 3.6%, 30000 for 3万. */
  | { readonly kind: 'to'; readonly value: number }
  /** 1.1 is a tenth more. */
  | { readonly kind: 'times'; readonly factor: number }
  | { readonly kind: 'typed'; readonly text: string };

/** Why a cell stays as it is. */
export interface Refusal {
  readonly code: RefusalCode;
  /** `null` where no cell is to blame. */
  readonly cell: SheetCell | null;
  /** Whose; `''` where it is nobody's. */
  readonly person: string;
  readonly metric: string;
  /** What stands there, or was asked for. */
  readonly text: string;
}

export type RefusalCode =
  /** The cell holds a formula, and a number would take its place. */
  | 'formula'
  | 'metric-unknown'
  /** A weight that is no number above 0 and up to 100. */
  | 'weight-out-of-bounds'
  /** The other weights would have to share less than they can. */
  | 'nothing-left'
  /** One of the weights cannot be used. */
  | 'weight-unreadable'
  /** A range, bands, yes or no: a number says nothing of it. */
  | 'target-not-number'
  | 'target-unreadable'
  | 'cap-out-of-bounds'
  /** The table has no such column. */
  | 'no-column'
  /** The workbook has no such setting. */
  | 'no-setting';
