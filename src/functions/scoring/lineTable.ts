import {
  BLANK,
  DEFAULT_POLICY,
  interpret,
  NO_TRAITS,
  SCORECARD_FIELDS,
  textEntry,
  type Entry,
  type Scorecard,
  type ScorecardField,
  type ScorecardRow,
  type ScoringPolicy,
} from '../../core';
import type { FunctionWords } from '../../i18n';
import { table, type Table } from '../arguments/table';

/** The arguments that scoring functions share, each a column; those that a function lacks are left out. */
export interface LineArguments {
  readonly ids?: unknown;
  readonly metrics?: unknown;
  readonly weights: unknown;
  readonly actuals: unknown;
  readonly targets: unknown;
  readonly methods?: unknown;
  readonly caps?: unknown;
  readonly baselines?: unknown;
  readonly sections?: unknown;
}

/** Arguments by the column of a scorecard that they are. */
const FIELD_OF = {
  ids: 'employeeId',
  metrics: 'metric',
  weights: 'weight',
  actuals: 'actual',
  targets: 'target',
  methods: 'method',
  caps: 'cap',
  baselines: 'baseline',
  sections: 'section',
} as const satisfies Record<keyof LineArguments, ScorecardField>;

/** The argument behind a column of a scorecard, for sentences to name. */
export const argumentOf = (field: ScorecardField): keyof LineArguments =>
  COLUMNS.find((column) => FIELD_OF[column] === field) ?? 'actuals';

const COLUMNS = Object.keys(FIELD_OF) as (keyof LineArguments)[];
const REQUIRED = ['ids', 'metrics', 'weights', 'actuals', 'targets'] as const;
const OPTIONAL = ['methods', 'caps', 'baselines', 'sections'] as const;

export type LineTable = Table<keyof LineArguments>;

/**
 * Puts the arguments of a scoring function side by side.
 * @throws CellError for ranges of unequal length.
 */
export function lineTable(given: LineArguments, words: FunctionWords): LineTable {
  const required = Object.fromEntries(
    REQUIRED.flatMap((column) => (column in given ? [[column, given[column]]] : [])),
  );
  const optional = Object.fromEntries(OPTIONAL.map((column) => [column, given[column]]));
  return table(required as Record<keyof LineArguments, unknown>, optional, words);
}

/**
 * A scorecard of the lines; blank rows keep their place and say nothing.
 * @param person whose lines they are where there is no column of ids
 */
export function scorecardOf(
  lines: LineTable,
  {
    person = '',
    ...policy
  }: Partial<Pick<ScoringPolicy, 'missing' | 'decimals'>> & { readonly person?: string },
): Scorecard {
  const everyone = textEntry(person);
  const given = COLUMNS.filter((column) => lines.has(column));
  const rows = Array.from({ length: lines.length }, (_, row): ScorecardRow => {
    if (lines.isBlankRow(row)) return BLANK_ROW;
    const entries: Record<ScorecardField, Entry> = { ...BLANK_ROW, employeeId: everyone };
    for (const column of given) entries[FIELD_OF[column]] = lines.at(column, row);
    return entries;
  });
  return interpret({
    rows,
    employees: null,
    library: null,
    policy: { ...DEFAULT_POLICY, ...policy },
    traits: NO_TRAITS,
  });
}

const BLANK_ROW = Object.fromEntries(SCORECARD_FIELDS.map((field) => [field, BLANK])) as ScorecardRow;
