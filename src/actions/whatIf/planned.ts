import type { Line, ScorecardField } from '../../core';
import { fieldCell } from '../cellEdits/fieldCell';
import { gridCell, type PlannedEdit } from '../cellEdits/plannedEdit';
import type { Month } from '../openMonth';
import type { Refusal, RefusalCode } from './change';
import type { GridCell, SheetCell } from '../../tables';

/** What a change amounts to in cells. */
export interface Planned {
  readonly edits: readonly PlannedEdit[];
  /** Of these edits, those that a formula stands in the way of. */
  readonly blocked: readonly Refusal[];
  /** What the change does not reach. */
  readonly skipped: readonly Refusal[];
}

const NOTHING_PLANNED: Planned = { edits: [], blocked: [], skipped: [] };

export const together = (planned: readonly Planned[]): Planned => ({
  edits: planned.flatMap(({ edits }) => edits),
  blocked: planned.flatMap(({ blocked }) => blocked),
  skipped: planned.flatMap(({ skipped }) => skipped),
});

export const skip = (code: RefusalCode, over: Partial<Refusal> = {}): Planned => ({
  ...NOTHING_PLANNED,
  skipped: [{ code, cell: null, person: '', metric: '', text: '', ...over }],
});

/** What to write into a cell that is there: `null` where it cannot be said in that cell. */
export type Rewrite = (held: GridCell | undefined) => Omit<PlannedEdit, 'cell'> | null;

interface Asked {
  readonly line: Line;
  readonly field: ScorecardField;
  /** Why the cell cannot say it. */
  readonly otherwise: RefusalCode;
  readonly text: string;
}

/** Plans the change of one cell of a line. */
export function plannedAt(month: Month, { line, field, otherwise, text }: Asked, rewrite: Rewrite): Planned {
  const about = { person: line.employeeId, metric: line.metric };
  const cell = fieldCell(month.recognition, line.row, field);
  return cell === null
    ? skip('no-column', { ...about, text: field })
    : plannedIn(month, { ...about, cell, otherwise, text }, rewrite);
}

interface Wanted {
  readonly cell: SheetCell;
  readonly person: string;
  readonly metric: string;
  readonly otherwise: RefusalCode;
  readonly text: string;
}

/** Plans the change of one cell; a formula is told, for its result alone would be replaced. */
export function plannedIn(
  { workbook }: Pick<Month, 'workbook'>,
  { otherwise, text, ...about }: Wanted,
  rewrite: Rewrite,
): Planned {
  const held = gridCell(workbook, about.cell);
  const rewritten = rewrite(held);
  if (rewritten === null) return skip(otherwise, { ...about, text });
  const edit = { cell: about.cell, ...rewritten };
  if (held?.formula === undefined) return { ...NOTHING_PLANNED, edits: [edit] };
  const blocked = { ...about, code: 'formula' as const, text: `=${held.formula}` };
  return { ...NOTHING_PLANNED, edits: [edit], blocked: [blocked] };
}
