import { monthPeriod, type EmployeeField, type TemplateId, type WeightChanges } from '../../../core';
import type { Language } from '../../../i18n';
import type { PaneModel } from '../../paneModel';
import { createStore, type Store } from '../../state/store';

/** A set-up under way; kept while other places are looked at. */
export interface SetUpDraft {
  readonly open: boolean;
  /** Of the sheets that will be written. */
  readonly language: Language;
  /** As typed: `2025-06`. */
  readonly period: string;
  /** The list of people as it was pasted. */
  readonly pasted: string;
  /** What the columns are; `null` as they were recognised. */
  readonly fields: readonly (EmployeeField | null)[] | null;
  /** Roles by the position or department that nothing else tells the role of. */
  readonly assigned: Readonly<Partial<Record<string, TemplateId>>>;
  readonly weights: Readonly<Partial<Record<TemplateId, WeightChanges>>>;
}

/** For `PaneModel.kept`. */
export const setUpDraft = ({ language }: PaneModel): Store<SetUpDraft> =>
  createStore<SetUpDraft>({
    ...{ open: false, language, pasted: '', fields: null },
    ...{ period: thisMonth().id, assigned: {}, weights: {} },
  });

/** The month it is where the person is. */
export function thisMonth() {
  const now = new Date();
  return monthPeriod(now.getFullYear(), now.getMonth() + 1);
}
