import {
  BLANK,
  isTotalWord,
  readMethod,
  readSection,
  readText,
  type Entry,
  type Outcome,
  type ScorecardField,
} from '../../../core';
import type { Header } from '../block';
import { beginsRemark, isInterviewLine } from '../remarks';
import { entryAt, textAt, type SheetView } from '../sheetView';

type ScorecardHeader = Header<ScorecardField>;

/** Rows that are looked at before a column is judged. */
const LOOKED_AT = 200;

/**
 * Leaves out columns whose loose word turns out to mean something else here: an 编号 that counts rows, a 类别 of the
 * person's own, a 方式 that explains in sentences.
 */
export function withoutDoubtful(view: SheetView, header: ScorecardHeader): ScorecardHeader {
  const doubtful = ([field, { loose, column }]: readonly [
    ScorecardField,
    { loose: boolean; column: number },
  ]): boolean => loose && isDoubtful(view, header, { field, column });
  const out = [...header.columns].filter(doubtful);
  if (out.length === 0) return header;
  const columns = new Map(header.columns);
  for (const [field] of out) columns.delete(field);
  const unused = [...header.unused, ...out.map(([, { column, header: text }]) => ({ column, header: text }))];
  return { ...header, columns, unused: unused.sort((a, b) => a.column - b.column) };
}

interface DoubtedColumn {
  readonly field: ScorecardField;
  readonly column: number;
}

function isDoubtful(view: SheetView, header: ScorecardHeader, { field, column }: DoubtedColumn): boolean {
  const rows = Array.from({ length: LOOKED_AT }, (_, index) => header.bottom + 1 + index);
  const entries = rows.map((row) => entryAt(view, row, column));
  if (field === 'section') return seldomReads(entries, readSection);
  if (field === 'method') return seldomReads(entries, (entry) => readMethod(entry, BLANK));
  return field === 'employeeId' && countsRows(entries) && countsOnly(view, rows, header);
}

function seldomReads(entries: readonly Entry[], reader: (entry: Entry) => Outcome<unknown>): boolean {
  const filled = entries.filter((entry) => isEntry(readText(entry)));
  return filled.filter((entry) => reader(entry).ok).length * 2 < filled.length;
}

/** A total or a remark under a table says nothing of its column. */
const isEntry = (text: string): boolean =>
  text !== '' && !isTotalWord(text) && !beginsRemark(text) && !isInterviewLine(text);

/** 1, 2, 3 …, from one filled cell to the next, and from 1 again in the next table. */
function countsRows(entries: readonly Entry[]): boolean {
  const numbers = entries.flatMap((entry) => (entry.kind === 'number' ? [entry.number] : []));
  const follows = (number: number, before: number) => number === before + 1 || (number === 1 && before > 1);
  return numbers.length > 1 && numbers.every((number, index) => follows(number, numbers[index - 1] ?? 0));
}

/** A number that a row has of its own is nobody's id where a person has several rows; nor is one without a name beside. */
function countsOnly(view: SheetView, rows: readonly number[], header: ScorecardHeader): boolean {
  const name = header.columns.get('name');
  const id = header.columns.get('employeeId');
  if (name === undefined || id === undefined) return true;
  const names = rows
    .filter((row) => textAt(view, row, id.column) !== '')
    .map((row) => textAt(view, row, name.column));
  return names.some((text, index) => text === '' || text === names[index - 1]);
}
