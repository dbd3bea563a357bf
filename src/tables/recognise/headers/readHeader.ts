import type { GridTable } from '../../grid';
import type { Header, KnownColumn, OtherColumn } from '../block';
import { filledColumns, textAt, widthsIn, type Reach, type SheetView } from '../sheetView';
import type { HeaderMatch, Vocabulary } from './vocabulary';

/** Where a header may stand: one row or two, within these columns. */
export interface HeaderPlace {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly table: GridTable | null;
}

interface HeaderCell {
  readonly column: number;
  /** As shown, on one line; `''` under a merged header that began further left. */
  readonly header: string;
  /** The words to understand it by, the fullest first. */
  readonly words: readonly string[];
}

/** Reads a header: the columns it names, the ones named twice and the ones that mean something else. */
export function readHeader<Field extends string>(
  view: SheetView,
  place: HeaderPlace,
  vocabulary: Vocabulary<Field>,
): Header<Field> {
  const cells = headerCells(view, place);
  const matched = cells.map((cell) => ({ ...cell, match: bestMatch(cell.words, vocabulary) }));
  const columns = new Map<Field, KnownColumn>();
  const ranks = new Map<Field, number>();
  const inOrder = matched
    .flatMap(({ match, ...cell }) => (match ? [{ ...match, ...cell }] : []))
    .sort((a, b) => a.rank - b.rank || (a.rank > 1 ? a.order - b.order : 0) || a.column - b.column);
  const repeated: OtherColumn[] = [];
  const unused: OtherColumn[] = matched
    .filter(({ match, header }) => match === null && header !== '')
    .map(other);
  for (const { field, rank, column, header, bracketed } of inOrder) {
    const first = ranks.get(field);
    if (first === undefined) {
      ranks.set(field, rank);
      columns.set(field, { column, header, bracketed, loose: rank > 1 });
    } else (first <= 1 && rank <= 1 ? repeated : unused).push({ column, header });
  }
  const byColumn = (a: OtherColumn, b: OtherColumn) => a.column - b.column;
  return { ...place, columns, repeated: repeated.sort(byColumn), unused: unused.sort(byColumn), asides: [] };
}

const other = ({ column, header }: HeaderCell): OtherColumn => ({ column, header });

function bestMatch<Field extends string>(
  words: readonly string[],
  vocabulary: Vocabulary<Field>,
): HeaderMatch<Field> | null {
  const matches = words.flatMap((word) => vocabulary(word) ?? []);
  return matches.reduce<HeaderMatch<Field> | null>(
    (best, match) => (best === null || match.rank < best.rank ? match : best),
    null,
  );
}

/** The cells of a header, with merged ones and those of a second row brought together. */
function headerCells(view: SheetView, place: HeaderPlace): readonly HeaderCell[] {
  const { top, bottom } = place;
  const upper = rowTexts(view, top, place);
  if (bottom === top) return [...upper].map(([column, header]) => ({ column, header, words: [header] }));
  const lower = rowTexts(view, bottom, place);
  const groups = groupTexts(view, top);
  const columns = [...new Set([...upper.keys(), ...lower.keys()])].sort((a, b) => a - b);
  return columns.map((column) => {
    const [above, below] = [groups.get(column) ?? upper.get(column) ?? '', lower.get(column) ?? ''];
    if (below === '') return { column, header: upper.get(column) ?? '', words: [above] };
    return { column, header: `${above} ${below}`.trim(), words: [`${above}${below}`, below] };
  });
}

function rowTexts(view: SheetView, row: number, reach: Reach): ReadonlyMap<number, string> {
  return new Map(
    filledColumns(view, row, reach).map((column) => [column, onOneLine(textAt(view, row, column))]),
  );
}

/** The text of a merged header, for each column that it spans. */
function groupTexts(view: SheetView, row: number): ReadonlyMap<number, string> {
  return new Map(
    widthsIn(view, row).flatMap(({ left, right }) => {
      const text = onOneLine(textAt(view, row, left));
      return Array.from({ length: right - left + 1 }, (_, index): [number, string] => [left + index, text]);
    }),
  );
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
