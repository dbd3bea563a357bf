import {
  BLANK,
  DEFAULT_POLICY,
  EMPLOYEE_FIELDS,
  interpret,
  LIBRARY_FIELDS,
  NO_TRAITS,
  numberEntry,
  readText,
  SCORECARD_FIELDS,
  textEntry,
  validate,
  type EmployeeField,
  type EmployeeRow,
  type Entry,
  type Issue,
  type IssueCode,
  type IssueWith,
  type LibraryField,
  type LibraryRow,
  type Scorecard,
  type ScorecardField,
  type ScorecardInput,
  type ScorecardRow,
} from '../../../src/core';

/** A cell as one types it: numbers, texts, or an entry as it is. */
export type Typed = string | number | Entry;

const entry = (typed: Typed | undefined): Entry =>
  typed === undefined
    ? BLANK
    : typeof typed === 'string'
      ? textEntry(typed)
      : typeof typed === 'number'
        ? numberEntry(typed)
        : typed;

type Cells<Field extends string> = Partial<Record<Field, Typed>>;

const filled = <Field extends string>(fields: readonly Field[], cells: Cells<Field>) =>
  Object.fromEntries(fields.map((field) => [field, entry(cells[field])])) as Record<Field, Entry>;

export const percent = (number: number): Entry => numberEntry(number, true);
export const error = (text: string): Entry => ({ kind: 'error', error: text });

/** A sound metric of E001 worth everything, with other cells in place of its own. */
export const row = (cells: Cells<ScorecardField> = {}): ScorecardRow =>
  filled(SCORECARD_FIELDS, {
    employeeId: 'E001',
    name: '王敏',
    metric: '转化率',
    weight: 100,
    target: 10,
    actual: 9,
    ...cells,
  });

export const employee = (cells: Cells<EmployeeField>): EmployeeRow => filled(EMPLOYEE_FIELDS, cells);
export const libraryMetric = (cells: Cells<LibraryField>): LibraryRow => filled(LIBRARY_FIELDS, cells);

type Rest = Partial<Omit<ScorecardInput, 'rows' | 'policy' | 'traits'>> & {
  readonly policy?: Partial<ScorecardInput['policy']>;
  readonly traits?: Partial<ScorecardInput['traits']>;
};

const scorecardOf = (rows: readonly ScorecardRow[], rest: Rest = {}): Scorecard =>
  interpret({
    employees: null,
    library: null,
    ...rest,
    rows,
    policy: { ...DEFAULT_POLICY, ...rest.policy },
    traits: { ...NO_TRAITS, ...rest.traits },
  });

export const issuesOf = (rows: readonly ScorecardRow[], rest: Rest = {}): readonly Issue[] =>
  validate(scorecardOf(rows, rest));

export const codesOf = (issues: readonly Issue[]): readonly IssueCode[] => issues.map(({ code }) => code);

/** Issues of one code, nested ones too. */
export const ofCode = <Code extends IssueCode>(
  issues: readonly Issue[],
  code: Code,
): readonly IssueWith<Code>[] =>
  everyIssue(issues).filter((issue): issue is Extract<Issue, { code: Code }> => issue.code === code) as never;

/** Issues with all that follows from them. */
export const everyIssue = (issues: readonly Issue[]): readonly Issue[] =>
  issues.flatMap((issue) => [issue, ...everyIssue(issue.consequences)]);

/** `E001` twice is `weight at 1`: where an issue stands, for reading in a test. */
const placeText = ({ place }: Issue): string =>
  `${place.table === 'scorecard' ? '' : `${place.table} `}${place.row} ${place.field ?? ''}`.trim();

/** Each issue as `code @ row field`, its consequences indented below it. */
export const outline = (issues: readonly Issue[], indent = ''): readonly string[] =>
  issues.flatMap((issue) => [
    `${indent}${issue.code} @ ${placeText(issue)}`,
    ...outline(issue.consequences, `${indent}  `),
  ]);

/** The rows after a fix was made: every edit finds what it expects, and changes it. */
export function repaired(rows: readonly ScorecardRow[], { fix }: Issue): readonly ScorecardRow[] {
  const changed = rows.map((row) => ({ ...row }));
  for (const edit of fix ?? []) {
    const { row: index, field, table } = edit.place;
    const target = table === 'scorecard' && index !== 'header' ? changed[index] : undefined;
    if (!target || field === null) throw new Error('the edit names no cell of the scorecard');
    const now = target[field as ScorecardField];
    if (shownText(now) !== edit.old) throw new Error(`the cell shows ${shownText(now)}, not ${edit.old}`);
    target[field as ScorecardField] =
      typeof edit.new === 'number' ? numberEntry(edit.new, edit.percent ?? false) : textEntry(edit.new);
  }
  return changed;
}

const shownText = (now: Entry): string => (now.kind === 'text' ? now.text : readText(now));
