import { metricsOf } from '../../core';
import { setUpWords, terms } from '../../i18n';
import { sheetCellReference } from '../live/references';
import type { PlannedValue, WorkbookPlan } from '../plan';
import { sheetName } from '../reports/sheetName';
import { assignRoles } from './assignRoles';
import type { SetUpChoice } from './choice';
import { SET_UP_TABLES, type SetUpContext, type SetUpTable } from './context';
import { employeesSheet } from './employeesSheet';
import { librarySheet } from './librarySheet';
import { scorecardSheet } from './scorecardSheet';
import { settingCell, settingsSheet } from './settingsSheet';
import { withLive } from './withLive';

const PLANNERS = {
  Settings: settingsSheet,
  Employees: employeesSheet,
  Library: librarySheet,
  Scorecard: scorecardSheet,
} as const satisfies Readonly<Record<SetUpTable, (context: SetUpContext) => unknown>>;

export interface Surroundings {
  /** Names of other sheets, in lower case. */
  readonly taken?: ReadonlySet<string>;
  /** Sheets of an earlier set-up, which keep their names. */
  readonly names?: Partial<SetUpContext['names']>;
}

/**
 * The sheets of a fresh workbook: settings, employees, library and scorecard, in the chosen language. Formulas speak of
 * these sheets by name, so names that are taken must be known beforehand.
 * @param choice without faults, as `setUpFaults` tells
 * @param around what stands in the workbook already
 */
export function planSetUp(choice: SetUpChoice, around: Surroundings = {}): WorkbookPlan {
  const context = contextOf(choice, around);
  const sheets = SET_UP_TABLES.map((table) => PLANNERS[table](context));
  return {
    title: setUpWords(choice.language).title.Scorecard.join(choice.period.id),
    language: choice.language,
    sheets: choice.live ? withLive(sheets) : sheets,
  };
}

function contextOf(choice: SetUpChoice, around: Surroundings): SetUpContext {
  const names = namesOf(choice, around);
  return {
    choice,
    names,
    assigned: assignRoles(choice),
    metrics: new Map(choice.roles.map(({ template, weights }) => [template, metricsOf(template, weights)])),
    titleOf: (table) => titleOf(table, choice, names),
  };
}

function namesOf(
  { language }: SetUpChoice,
  { taken = new Set(), names = {} }: Surroundings,
): SetUpContext['names'] {
  const given = new Set([...taken, ...Object.values(names).map((name) => name.toLowerCase())]);
  const name = (table: SetUpTable): string => {
    const standing = names[table];
    if (standing !== undefined) return standing;
    const free = sheetName(terms(language).sheets[table], given);
    given.add(free.toLowerCase());
    return free;
  };
  return {
    Settings: name('Settings'),
    Employees: name('Employees'),
    Library: name('Library'),
    Scorecard: name('Scorecard'),
  };
}

function titleOf(
  table: SetUpTable,
  { language, period }: SetUpChoice,
  { Settings }: SetUpContext['names'],
): PlannedValue {
  const [before, after] = setUpWords(language).title[table];
  const cell = sheetCellReference({ sheet: Settings, ...settingCell('period') });
  const terms = [before === '' ? '' : `"${before}"`, cell, after === '' ? '' : `"${after}"`];
  return { formula: terms.filter(Boolean).join('&'), cached: `${before}${period.id}${after}` };
}
