import type { Day, Period, SamplePerson, TemplateId, WeightChanges } from '../../core';
import type { Language } from '../../i18n';

/** What a person chooses before anything is written. */
export interface SetUpChoice {
  readonly language: Language;
  readonly period: Period;
  readonly roles: readonly RoleChoice[];
  readonly employees: readonly NewEmployee[];
  /** Formulas beside the scorecard; not for programs that do not know the add-in's functions. */
  readonly live: boolean;
  /** Columns that few companies need, right of the others. */
  readonly extraColumns?: readonly ExtraColumn[];
  /** Actuals by employee id, for a sample to look at. */
  readonly sample?: ReadonlyMap<string, SamplePerson['actuals']>;
}

/** A role that the company has. */
export interface RoleChoice {
  readonly template: TemplateId;
  /** The company's own weights, where they differ; 0 leaves a metric out. They sum to 100. */
  readonly weights?: WeightChanges;
  /** Positions and departments whose people have this role. */
  readonly people?: readonly string[];
}

/** An employee as pasted, picked or typed; what is not known is `''` or `null`. */
export interface NewEmployee {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly position: string;
  /** A manager's id or name. */
  readonly manager: string;
  readonly joined: Day | null;
  readonly left: Day | null;
  /** Comes before what position and department suggest; `null` gives no metrics. */
  readonly template?: TemplateId | null;
}

export const EXTRA_COLUMNS = ['prorate', 'from', 'to', 'goalId'] as const;
export type ExtraColumn = (typeof EXTRA_COLUMNS)[number];

/** Why a workbook cannot be set up this way. */
export type SetUpFault =
  | { readonly code: 'no-employees' }
  /** Everybody has left before the period or joins after it, or has no role. */
  | { readonly code: 'nobody-in-period'; readonly period: Period }
  | { readonly code: 'id-blank'; readonly name: string }
  | { readonly code: 'id-repeated'; readonly id: string }
  | { readonly code: 'weights-not-100'; readonly template: TemplateId; readonly sum: number }
  | { readonly code: 'template-repeated'; readonly template: TemplateId };
