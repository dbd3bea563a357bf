import { DEFAULT_POLICY, readText, type ScoringPolicy } from '../../core';
import type { CellRange } from '../address';
import type { GridTable, WorkbookGrid } from '../grid';
import { cellOf } from './cellOf';
import { choosePeriod, type ChosenPeriod } from './choosePeriod';
import { chooseBlocks } from './chooseBlocks';
import { employeeHints, employeeRows, findEmployees } from './lists/employees';
import { findLibrary, libraryRows } from './lists/library';
import { nearestSheet } from './nearestSheet';
import { knownPeople } from './rows/knownPeople';
import { scorecardTable, type ReadBlock, type ScorecardTable } from './scorecardTable';
import { workbookSettings, type WorkbookSettings } from './settings/workbookSettings';
import { wideTable } from './wideTable';
import { viewOf, type SheetView } from './sheetView';
import type { ListTable } from './lists/listTable';
import type {
  RecognisedList,
  Recognition,
  RecognitionProblem,
  RecogniseOptions,
  ScorecardSource,
} from './recognition';

/**
 * Finds the tables of a workbook, whatever shape they are in, and reads them for the core.
 *
 * A workbook without a scorecard is no exception: `problem` tells what was looked at.
 */
export function recognise(workbook: WorkbookGrid, options: RecogniseOptions = {}): Recognition {
  const views = workbook.sheets.map((sheet) => viewOf(sheet, workbook.date1904));
  const { settings, sheet: settingsSheet } = workbookSettings(views);
  const found = chooseBlocks(views);
  const others = views.filter(
    (view) => view.grid.name !== settingsSheet && !found.some((block) => block.view === view),
  );
  const employees = findEmployees([...tableSheets(views, 'employees'), ...others]);
  const library = findLibrary([...tableSheets(views, 'library'), ...others]);
  const people = employees && employeeRows(employees);
  const chosen = choosePeriod(found, {
    option: options.period ?? null,
    settings: settings.period,
    fileName: workbook.fileName,
  });
  const scorecard = scorecardTable(chosen.blocks, knownPeople(people));
  const used = new Set([...chosen.blocks.map(({ view }) => view), employees?.view, library?.view]);
  return {
    input: {
      rows: scorecard.rows.map(({ entries }) => entries),
      employees: people,
      library: library && libraryRows(library),
      policy: policyOf(options, settings, chosen),
      traits: {
        ...scorecard.traits,
        employeeHints: employees ? employeeHints(employees) : [],
        unreadableSettings: settings.faults.map(({ name, text }) => ({ name, text })),
        otherPeriods: chosen.others.map(({ sheet, period }) => ({
          sheet,
          period: period.id,
          scored: chosen.blocks.some(({ view }) => view.grid.name === sheet),
        })),
      },
    },
    settings,
    period: { period: chosen.period, source: chosen.source, others: chosen.others },
    cellOf: (place) => cellOf(place, { scorecard, employees, library, settings }),
    rowSheet: (row) => sheetOf(scorecard, row),
    sources: scorecard.blocks.map(sourceOf),
    lists: [
      ...(employees ? [listOf('employees', employees)] : []),
      ...(library ? [listOf('library', library)] : []),
      ...settingsList(settings),
    ],
    ignoredSheets: views
      .filter((view) => !used.has(view) && view.grid.name !== settingsSheet)
      .map(({ grid }) => grid.name),
    problem: problemOf(views, chosen, scorecard),
  };
}

const tableSheets = (views: readonly SheetView[], table: string): readonly SheetView[] =>
  views.filter(({ grid }) => grid.tables.some(({ name }) => name.toLowerCase() === table));

const policyOf = (
  options: RecogniseOptions,
  { cap, missing, decimals }: WorkbookSettings,
  { period }: ChosenPeriod,
): ScoringPolicy => ({
  cap: options.policy?.cap ?? cap ?? DEFAULT_POLICY.cap,
  missing: options.policy?.missing ?? missing ?? DEFAULT_POLICY.missing,
  decimals: options.policy?.decimals ?? decimals ?? DEFAULT_POLICY.decimals,
  period,
});

function sheetOf({ rows }: ScorecardTable, row: number): string {
  const placed = rows[row];
  if (placed === undefined) throw new RangeError(`the scorecard has no row ${row}`);
  return placed.block.view.grid.name;
}

function sourceOf({ block, rows, supplied, scaled }: ReadBlock): ScorecardSource {
  const { view, header } = block;
  const own = rows.filter(({ remark, total }) => remark === null && !total);
  const last = header.table ? lastTableRow(header.table) : (own.at(-1)?.row ?? header.bottom);
  const range: CellRange = header.table?.range ?? {
    top: header.top,
    left: header.left,
    bottom: rows.at(-1)?.row ?? header.bottom,
    right: header.right,
  };
  return {
    sheet: view.grid.name,
    range,
    table: header.table?.name ?? null,
    rows: rows.filter(({ remark }) => remark === null).length,
    body: last > header.bottom ? { top: header.bottom + 1, bottom: last } : null,
    columns: header.columns,
    scaled,
    ids: new Set(own.map(({ entries }) => readText(entries.employeeId)).filter((id) => id !== '')),
    owner: header.columns.has('employeeId') ? null : (supplied.get('employeeId')?.cell ?? null),
  };
}

const lastTableRow = ({ range, totalsRow }: GridTable): number => range.bottom - (totalsRow ? 1 : 0);

function listOf<Field extends string>(
  kind: 'employees' | 'library',
  { view, header, rows }: ListTable<Field>,
): RecognisedList {
  const { top, left, right, table } = header;
  const range = table?.range ?? { top, left, right, bottom: rows.at(-1) ?? header.bottom };
  return { kind, sheet: view.grid.name, range, table: table?.name ?? null, rows: rows.length };
}

function settingsList({ source }: WorkbookSettings): readonly RecognisedList[] {
  return source === null ? [] : [{ kind: 'settings', ...source }];
}

function problemOf(
  views: readonly SheetView[],
  chosen: ChosenPeriod,
  scorecard: ScorecardTable,
): RecognitionProblem | null {
  if (chosen.blocks.length === 0) {
    const wide = wideTable(views);
    return {
      code: 'no-scorecard',
      sheets: views.map(({ grid }) => grid.name),
      nearest: nearestSheet(views),
      ...(wide && { wide }),
    };
  }
  if (chosen.undecided) {
    return {
      code: 'several-periods',
      periods: chosen.others.map(({ sheet, period }) => ({ sheet, period: period.id })),
    };
  }
  const filled = scorecard.rows.some(({ remark }) => remark === null);
  return filled
    ? null
    : { code: 'no-rows', sheets: scorecard.blocks.map(({ block }) => block.view.grid.name) };
}
