import { readQuantity, textEntry, type ScorecardField } from '../../../core';
import type { CellRange } from '../../address';
import type { Block } from '../block';
import type { KnownPeople } from '../rows/knownPeople';
import type { FilledRow } from '../rows/regions';
import { cellAt, textAt } from '../sheetView';
import { isExampleMark, isHintText, tellsExample } from './hintWords';

/** A row that shows how to fill the table in. */
export interface HintRow {
  readonly kind: 'hint' | 'example';
  /** It may be somebody's after all, and is scored. */
  readonly counted: boolean;
  /** The column that says so. */
  readonly field: ScorecardField | null;
}

export interface HintSurroundings {
  readonly people: KnownPeople | null;
  /** Merged cells above that hold for the row, too. */
  readonly merged: ReadonlyMap<ScorecardField, CellRange>;
}

/**
 * Tells rows that show how to fill a table in from people's own.
 *
 * A row of hints holds nothing but texts, no weight, and nobody's id, name or metric. An example says so in place of its
 * id or name, or of its metric where the table is about one person, or in front of all of them. A row that says it
 * elsewhere, or of somebody the employees know, is scored and told.
 * @returns `null` for everybody else's
 */
export function hintRow(
  block: Block,
  filled: FilledRow,
  { people, merged }: HintSurroundings,
): HintRow | null {
  const textIn = textsOf(block, filled.row, merged);
  const isKnown = people !== null && knows(people, textIn('employeeId'), textIn('name'));
  const marked = MARKABLE.find((field) => isExampleMark(textIn(field)));
  const before = filled.others.some(
    (column) => column < leftmost(block) && isMarked(block, filled.row, column),
  );
  if (marked !== undefined || before) {
    const isOwn =
      marked === 'metric' &&
      hasPersonColumn(block) &&
      !before &&
      !isBlankOrHint(textIn('employeeId'), textIn('name'));
    return { kind: 'example', counted: isKnown || isOwn, field: marked ?? null };
  }
  if (tellsExample(textIn('note'))) return { kind: 'example', counted: true, field: 'note' };
  return !isKnown && isHints(block, filled, textIn) ? { kind: 'hint', counted: false, field: null } : null;
}

const MARKABLE = ['employeeId', 'name', 'metric'] as const;

type TextIn = (field: ScorecardField) => string;

const textsOf =
  ({ view, header }: Block, row: number, merged: HintSurroundings['merged']): TextIn =>
  (field) => {
    const known = header.columns.get(field);
    if (known === undefined) return '';
    const anchor = merged.get(field);
    return (
      textAt(view, row, known.column) || (anchor === undefined ? '' : textAt(view, anchor.top, anchor.left))
    );
  };

const knows = ({ ids, idByName }: KnownPeople, id: string, name: string): boolean =>
  ids.has(id) || (id === '' && idByName.has(name));

const isMarked = ({ view }: Block, row: number, column: number): boolean =>
  isExampleMark(textAt(view, row, column));

const leftmost = ({ header }: Block): number =>
  Math.min(...[...header.columns.values()].map(({ column }) => column));

const hasPersonColumn = ({ header: { columns } }: Block): boolean =>
  columns.has('employeeId') || columns.has('name');

const isBlankOrHint = (...texts: readonly string[]): boolean =>
  texts.every((text) => text === '' || isHintText(text));

/** Texts alone, with no figure to reckon with: its id says how to fill it in, or half of its cells do. */
function isHints(block: Block, { row, columns }: FilledRow, textIn: TextIn): boolean {
  if (columns.some((column) => typeof cellAt(block.view, row, column)?.value !== 'string')) return false;
  if (readsAsFigure(textIn('weight'))) return false;
  const id = textIn('employeeId');
  if (isHintText(id) && !FIGURES.some((field) => readsAsFigure(textIn(field)))) return true;
  const texts = columns.map((column) => textAt(block.view, row, column));
  const hints = texts.filter(isHintText).length;
  return hints >= 2 && hints * 2 >= texts.length && isBlankOrHint(...MARKABLE.map(textIn));
}

const FIGURES = ['target', 'actual'] as const;

function readsAsFigure(text: string): boolean {
  const read = readQuantity(textEntry(text));
  return read.ok && read.value !== null;
}
