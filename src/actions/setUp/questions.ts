import { interpret } from '../../core';
import { terms, type Language } from '../../i18n';
import {
  recognise,
  sameContent,
  SET_UP_TABLES,
  tableOfStamp,
  type SetUpTable,
  type SheetGrid,
  type SheetPlan,
  type WorkbookGrid,
} from '../../tables';

/** What must be agreed to before anything is written. */
export type SetUpQuestion =
  /** Sheets of an earlier set-up, by now filled in otherwise, would be replaced. */
  | { readonly code: 'replaces'; readonly sheets: readonly string[] }
  /** The person's own sheets have the names; ours would take others. */
  | {
      readonly code: 'names-taken';
      readonly names: readonly { readonly wanted: string; readonly name: string }[];
    }
  /** A scorecard is there already, which could be taken over; a new one would be read in its place. */
  | { readonly code: 'own-scorecard'; readonly sheets: readonly string[]; readonly people: number };

/** A table of the person's own, in a sheet that we never touch, with a name that ours needs. */
export interface TakenTable {
  readonly table: SetUpTable;
  readonly sheet: string;
}

export const isSetUp = ({ stamp }: SheetGrid): boolean => tableOfStamp(stamp) !== null;

/** Tables are called the same in every workbook, whatever their sheets are. */
export const takenTables = ({ sheets }: WorkbookGrid): readonly TakenTable[] =>
  sheets
    .filter((sheet) => !isSetUp(sheet))
    .flatMap(({ name: sheet, tables }) =>
      SET_UP_TABLES.filter((table) =>
        tables.some(({ name }) => name.toLowerCase() === table.toLowerCase()),
      ).map((table) => ({ table, sheet })),
    );

/** Everything that setting up would replace, rename or shadow. */
export function setUpQuestions(
  plans: readonly SheetPlan[],
  workbook: WorkbookGrid,
  language: Language,
): readonly SetUpQuestion[] {
  const standing = ({ stamp }: SheetPlan) => workbook.sheets.find((sheet) => sheet.stamp === stamp);
  const replaced = plans.flatMap((plan) => {
    const sheet = standing(plan);
    return sheet && !sameContent(sheet, plan) ? [sheet.name] : [];
  });
  const names = plans.flatMap((plan) => {
    const table = tableOfStamp(plan.stamp);
    const wanted = table === null ? plan.name : terms(language).sheets[table];
    return standing(plan) || wanted === plan.name ? [] : [{ wanted, name: plan.name }];
  });
  const own = ownScorecard(workbook);
  return [
    ...(replaced.length > 0 ? [{ code: 'replaces', sheets: replaced } as const] : []),
    ...(names.length > 0 ? [{ code: 'names-taken', names } as const] : []),
    ...(own === null ? [] : [own]),
  ];
}

function ownScorecard({ sheets, ...workbook }: WorkbookGrid): SetUpQuestion | null {
  const recognition = recognise({ ...workbook, sheets: sheets.filter((sheet) => !isSetUp(sheet)) });
  if (recognition.problem?.code === 'no-scorecard' || recognition.sources.length === 0) return null;
  return {
    code: 'own-scorecard',
    sheets: [...new Set(recognition.sources.map(({ sheet }) => sheet))],
    people: interpret(recognition.input).people.length,
  };
}
