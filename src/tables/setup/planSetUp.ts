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
import { stampOf } from './stamps';
import { withLive } from './withLive';

const PLANNERS = {
  Settings: settingsSheet,
  Employees: employeesSheet,
  Library: librarySheet,
  Scorecard: scorecardSheet,
} as const satisfies Readonly<Record<SetUpTable, (context: SetUpContext) => unknown>>;

/**
 * The sheets of a fresh workbook: settings, employees, library and scorecard, in the chosen language. Formulas speak of
 * these sheets by name, so names that are taken must be known beforehand.
 * @param choice without faults, as `setUpFaults` tells
 * @param taken sheet names that are in use, in lower case
 */
export function planSetUp(choice: SetUpChoice, taken: ReadonlySet<string> = new Set()): WorkbookPlan {
  const context = contextOf(choice, taken);
  const sheets = SET_UP_TABLES.map((table) => PLANNERS[table](context));
  return {
    title: setUpWords(choice.language).title.Scorecard.join(choice.period.id),
    language: choice.language,
    sheets: choice.live ? withLive(sheets) : sheets,
  };
}

function contextOf(choice: SetUpChoice, taken: ReadonlySet<string>): SetUpContext {
  const names = namesOf(choice, taken);
  return {
    choice,
    names,
    assigned: assignRoles(choice),
    metrics: new Map(choice.roles.map(({ template, weights }) => [template, metricsOf(template, weights)])),
    stampOf: (table) => stampOf(table, choice.sample !== undefined),
    titleOf: (table) => titleOf(table, choice, names),
  };
}

function namesOf({ language }: SetUpChoice, taken: ReadonlySet<string>): SetUpContext['names'] {
  const given = new Set(taken);
  const name = (table: SetUpTable): string => {
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
