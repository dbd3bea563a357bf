import {
  assignRoles,
  planSetUp,
  setUpFaults,
  tableOfStamp,
  type Assigned,
  type Attention,
  type SetUpChoice,
  type SetUpFault,
  type SheetPlace,
  type SheetPlan,
  type SheetSink,
  type TableSource,
  type WorkbookGrid,
  type WrittenSheet,
} from '../tables';
import { isSetUp, setUpQuestions, takenTables, type SetUpQuestion, type TakenTable } from './setUp/questions';

export interface SetUpPorts {
  readonly source: TableSource;
  readonly sheets: SheetSink;
}

export interface SetUpOptions extends Attention {
  /** Questions that were answered with yes. */
  readonly agreed?: readonly SetUpQuestion['code'][];
}

export type SetUpOutcome =
  | { readonly kind: 'done'; readonly result: SetUpResult }
  | { readonly kind: 'faults'; readonly faults: readonly SetUpFault[] }
  | { readonly kind: 'asks'; readonly questions: readonly SetUpQuestion[] }
  | { readonly kind: 'refused'; readonly tables: readonly TakenTable[] };

export interface SetUpResult {
  readonly written: readonly WrittenSheet[];
  /** People in the scorecard, and its rows. */
  readonly people: number;
  readonly rows: number;
  /** Listed as employees, and without metrics: nothing tells their role, or they are not there this period. */
  readonly without: readonly Assigned[];
  /** The first cell to fill in. */
  readonly first: SheetPlace | null;
}

/**
 * Writes the sheets of a fresh workbook. Nothing of the person's is touched: what would replace or shadow something is
 * asked first, and repeating completes what was interrupted.
 */
export async function setUp(
  choice: SetUpChoice,
  { source, sheets }: SetUpPorts,
  options: SetUpOptions = {},
): Promise<SetUpOutcome> {
  const faults = setUpFaults(choice);
  if (faults.length > 0) return { kind: 'faults', faults };
  const workbook = await source.workbook();
  const tables = takenTables(workbook);
  if (tables.length > 0) return { kind: 'refused', tables };
  const plan = planSetUp(choice, around(workbook));
  const agreed = new Set(options.agreed);
  const questions = setUpQuestions(plan.sheets, workbook, choice.language).filter(
    ({ code }) => !agreed.has(code),
  );
  if (questions.length > 0) return { kind: 'asks', questions };
  options.signal?.throwIfAborted();
  const written = await sheets.write(plan.sheets, options);
  return { kind: 'done', result: resultOf(choice, plan.sheets, written) };
}

function around({ sheets }: WorkbookGrid): Parameters<typeof planSetUp>[1] {
  const others = sheets.filter((sheet) => !isSetUp(sheet));
  const ours = sheets.flatMap(({ name, stamp }) => {
    const table = tableOfStamp(stamp);
    return table === null ? [] : [[table, name] as const];
  });
  return {
    taken: new Set(others.map(({ name }) => name.toLowerCase())),
    names: Object.fromEntries(ours),
  };
}

function resultOf(
  choice: SetUpChoice,
  plans: readonly SheetPlan[],
  written: readonly WrittenSheet[],
): SetUpResult {
  const assigned = assignRoles(choice);
  const without = assigned.filter(({ template, present }) => template === null || !present);
  const scorecard = plans.find(({ stamp }) => tableOfStamp(stamp) === 'Scorecard');
  const range = scorecard?.tables[0]?.range;
  return {
    ...{ written, without },
    people: assigned.length - without.length,
    rows: range === undefined ? 0 : range.bottom - range.top,
    first: scorecard ? firstToFill(scorecard, written) : null,
  };
}

/** Cells to fill in are the unlocked ones. */
function firstToFill({ stamp, name, rows }: SheetPlan, written: readonly WrittenSheet[]): SheetPlace | null {
  const sheet = written.find((one) => one.stamp === stamp)?.name ?? name;
  for (const [row, { cells }] of rows.entries()) {
    const cell = cells.find(({ style }) => style?.unlocked === true);
    if (cell) {
      const { column } = cell;
      return { sheet, range: { top: row, left: column, bottom: row, right: column } };
    }
  }
  return null;
}
