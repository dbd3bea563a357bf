import { normalise, readText, textEntry, type Entry } from '../../core';
import type { CellAddress } from '../address';
import { scorecardVocabulary } from './headers/vocabularies';
import { entryAt, filledColumns, textAt, type Reach, type SheetView } from './sheetView';

/** What a label above a table can say of all its rows. */
const LABEL_FIELDS = ['employeeId', 'name', 'department', 'period'] as const;
export type LabelField = (typeof LABEL_FIELDS)[number];

/** `姓名：王敏`, or `姓名` and `王敏` in neighbouring cells. */
export interface Label {
  readonly field: LabelField;
  readonly entry: Entry;
  readonly cell: CellAddress;
}

/** The labels in some rows, with their values; one without a value is left out. */
export function readLabels(
  view: SheetView,
  rows: { readonly top: number; readonly bottom: number },
  reach: Reach,
): readonly Label[] {
  const labels: Label[] = [];
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    for (const column of filledColumns(view, row, reach)) {
      labels.push(...labelsIn(view, { row, column }, { bottom: rows.bottom, reach }));
    }
  }
  return labels;
}

/** The labels that a cell names, with or without a value. */
export function labelsNamed(text: string): readonly LabelField[] {
  const told = pieces(text).flatMap(({ field }) => field ?? []);
  const alone = labelField(text, false);
  return alone === null ? told : [...told, alone];
}

/** Whether a text is a label with its colon: `姓名：王敏`. */
export const tellsLabel = (text: string): boolean => pieces(text).some(({ field }) => field !== null);

interface Limits {
  readonly bottom: number;
  readonly reach: Reach;
}

function labelsIn(view: SheetView, cell: CellAddress, limits: Limits): readonly Label[] {
  const text = textAt(view, cell.row, cell.column);
  const told = pieces(text).flatMap(({ field, value }): Label[] =>
    field === null || value === '' ? [] : [{ field, entry: textEntry(value), cell }],
  );
  const open = openLabel(text);
  if (open === null) return told;
  const place = valuePlace(view, cell, limits);
  return place === null
    ? told
    : [...told, { field: open, entry: entryAt(view, place.row, place.column), cell: place }];
}

/** The label at the end of a cell whose value stands elsewhere: `姓名`, `姓名：`. */
function openLabel(text: string): LabelField | null {
  const last = pieces(text).at(-1);
  if (last !== undefined) return last.value === '' ? last.field : null;
  return labelField(text, false);
}

/** How many cells a label may stand from its value: merged labels leave blanks. */
const NEIGHBOURS = 6;

/** To the right of its label, else below it. */
function valuePlace(
  view: SheetView,
  { row, column }: CellAddress,
  { bottom, reach }: Limits,
): CellAddress | null {
  const right = Math.min(column + NEIGHBOURS, reach.right);
  const [beside] = filledColumns(view, row, { left: column + 1, right });
  if (beside !== undefined && isValue(view, row, beside)) return { row, column: beside };
  const below = row < bottom && isValue(view, row + 1, column);
  // With more values under it, it heads a list of its own.
  const lone = row + 2 > bottom || textAt(view, row + 2, column) === '';
  return below && lone ? { row: row + 1, column } : null;
}

function isValue(view: SheetView, row: number, column: number): boolean {
  const text = textAt(view, row, column);
  return stripped(text) !== '' && !/[:：]\s*$/.test(text) && labelsNamed(text).length === 0;
}

interface Piece {
  readonly field: LabelField | null;
  readonly value: string;
}

/** `部门：运营部  姓名：王敏` cut at its labels; empty without a colon. */
function pieces(text: string): readonly Piece[] {
  const parts = normalise(text).split(/\s*:\s*/);
  if (parts.length < 2) return [];
  const found: Piece[] = [];
  let label = wordsAtEnd(parts[0] ?? '');
  for (const [index, part] of parts.slice(1).entries()) {
    const next = wordsAtEnd(part);
    const last = index === parts.length - 2;
    found.push({ field: labelField(label.label, true), value: stripped(last ? part : next.before) });
    label = next;
  }
  return found;
}

/** The label before a colon: up to three words where they are known together, else the last one. */
function wordsAtEnd(text: string): { readonly label: string; readonly before: string } {
  const words = text.trim().split(/[\s,;|，；]+/);
  const known = [3, 2, 1].find(
    (count) => count <= words.length && labelField(words.slice(-count).join(' '), true) !== null,
  );
  const count = known ?? 1;
  return { label: words.slice(-count).join(' '), before: words.slice(0, -count).join(' ') };
}

/** A form's number is a 编号, too: an id must be said in full. A colon makes up for a looser name. */
function labelField(text: string, colon: boolean): LabelField | null {
  const match = scorecardVocabulary(text);
  const field = LABEL_FIELDS.find((candidate) => candidate === match?.field);
  if (match === null || field === undefined) return null;
  return match.rank <= 1 || (colon && match.rank === 2 && field === 'name') ? field : null;
}

/** Blanks to write on are no value. */
const stripped = (text: string): string => readText(textEntry(text.replaceAll(/_{2,}|＿+/g, ' ')));
