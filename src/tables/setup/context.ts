import type { TemplateId, TemplateMetric } from '../../core';
import type { PlannedValue } from '../plan';
import type { Assigned } from './assignRoles';
import type { SetUpChoice } from './choice';

/** The sheets of a fresh workbook, in the order they are written: formulas speak of sheets that are there. */
export const SET_UP_TABLES = ['Settings', 'Employees', 'Library', 'Scorecard'] as const;
export type SetUpTable = (typeof SET_UP_TABLES)[number];

/** What the planners of the single sheets share. */
export interface SetUpContext {
  readonly choice: SetUpChoice;
  readonly assigned: readonly Assigned[];
  readonly metrics: ReadonlyMap<TemplateId, readonly TemplateMetric[]>;
  /** Names that the sheets get. */
  readonly names: Readonly<Record<SetUpTable, string>>;
  /** A title with the period in it, which follows the settings. */
  readonly titleOf: (table: SetUpTable) => PlannedValue;
}
