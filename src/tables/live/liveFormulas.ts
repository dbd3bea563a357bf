import { DEFAULT_POLICY, readText, type ScorecardField } from '../../core';
import { functionWords, LANGUAGES } from '../../i18n';
import type { SheetCell } from '../address';
import type { WorkbookGrid } from '../grid';
import type { Recognition, ScorecardSource } from '../recognise';
import { absoluteCell, absoluteRange, sheetCellReference, structuredColumn } from './references';

/** The two formulas of a live block, without their `=`. */
export interface LiveFormulas {
  readonly lines: string;
  /** `null` where nothing tells whose the rows are. */
  readonly scores: string | null;
}

/** Columns without which nothing can be computed. */
export const NEEDED = ['weight', 'actual', 'target'] as const satisfies readonly ScorecardField[];

/**
 * Builds the formulas of one table: by its columns' names where it is an Excel table, so that they grow with it.
 * @param workbook whose headers and settings are spoken of
 * @returns `null` where a needed column or every row is missing
 */
export function liveFormulas(
  source: ScorecardSource,
  recognition: Recognition,
  workbook: WorkbookGrid,
): LiveFormulas | null {
  if (source.body === null || NEEDED.some((field) => !source.columns.has(field))) return null;
  const column = (field: ScorecardField): string => guarded(columnReference(source, field, workbook));
  const settings = settingTerms(recognition, workbook);
  const scored = [
    column('weight'),
    column('actual'),
    column('target'),
    column('method'),
    capTerm(columnReference(source, 'cap', workbook), settings.cap),
    column('baseline'),
  ];
  const ids = idsTerm(source, workbook);
  return {
    lines: called('LINES', [...scored, 'TRUE']),
    scores: ids && called('SCORES', [ids, ...scored, settings.missing, settings.decimals, 'TRUE']),
  };
}

const called = (name: string, terms: readonly string[]): string => `PERF.${name}(${terms.join(',')})`;

/** Older desktop builds hand blank cells to functions as 0. */
const guarded = (reference: string): string => blankAs(reference, '""');
const blankAs = (reference: string, otherwise: string): string =>
  reference === '' ? '' : `IF(ISBLANK(${reference}),${otherwise},${reference})`;

/** `''` where the table lacks the column: an argument left out. */
function columnReference(
  { sheet, table, range, body, columns }: ScorecardSource,
  field: ScorecardField,
  { sheets }: WorkbookGrid,
): string {
  const known = columns.get(field);
  if (known === undefined || body === null) return '';
  const { column, header } = known;
  if (table === null) return absoluteRange({ ...body, left: column, right: column });
  const cell = sheets.find(({ name }) => name === sheet)?.rows[range.top]?.[column];
  return structuredColumn(table, typeof cell?.value === 'string' ? cell.value : header);
}

/** One id for all rows where a label above the table tells it. */
function idsTerm(source: ScorecardSource, workbook: WorkbookGrid): string | null {
  const column = columnReference(source, 'employeeId', workbook);
  if (column !== '') return guarded(column);
  if (source.owner === null) return null;
  const weights = columnReference(source, 'weight', workbook);
  return `IF(ISBLANK(${weights}),"",${absoluteCell(source.owner)})`;
}

const capTerm = (column: string, setting: string): string =>
  column === '' ? setting : blankAs(column, setting || '""');

interface SettingTerms {
  readonly cap: string;
  readonly missing: string;
  readonly decimals: string;
}

/** Settings by their cells, so that they stay live; as constants where no cell holds them; nothing where usual. */
function settingTerms({ input, settings }: Recognition, workbook: WorkbookGrid): SettingTerms {
  const { cap, missing, decimals } = input.policy;
  const cellOf = (name: 'cap' | 'missing' | 'decimals'): string | null => {
    const cell = settings[name] === input.policy[name] ? settings.cells.get(name) : undefined;
    if (cell === undefined || (name === 'missing' && !isKnownToFunctions(cell, missing, workbook)))
      return null;
    return sheetCellReference(cell);
  };
  return {
    cap: cellOf('cap') ?? (cap === DEFAULT_POLICY.cap ? '' : String(cap)),
    missing: cellOf('missing') ?? (missing === DEFAULT_POLICY.missing ? '' : `"${missing}"`),
    decimals: cellOf('decimals') ?? (decimals === DEFAULT_POLICY.decimals ? '' : String(decimals)),
  };
}

/** Settings are read more generously than the functions read their arguments. */
function isKnownToFunctions(
  { sheet, row, column }: SheetCell,
  policy: keyof ReturnType<typeof functionWords>['choices']['missing'],
  { sheets }: WorkbookGrid,
): boolean {
  const value = sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.value;
  if (typeof value !== 'string') return false;
  const key = (text: string): string => readText({ kind: 'text', text }).toLowerCase().replace(/\s/g, '');
  const names = LANGUAGES.flatMap((language) => functionWords(language).choices.missing[policy]);
  return [policy, ...names].some((name) => key(name) === key(value));
}
