import { isTotalWord, readDay, readText, type Day, type EmployeeField, type Entry } from '../../../core';
import { employeeVocabulary } from '../../recognise/headers/vocabularies';
import type { NewEmployee } from '../choice';
import { guessedFields } from './guessedFields';
import { peopleProblems } from './peopleProblems';

/** What is wrong with a list of people, line by line. */
export type PeopleProblem =
  | { readonly code: 'nothing-pasted' | 'no-name-column'; readonly line: null }
  | { readonly code: 'id-missing'; readonly line: number; readonly name: string }
  | { readonly code: 'id-repeated'; readonly line: number; readonly id: string; readonly first: number }
  | { readonly code: 'name-missing'; readonly line: number; readonly id: string }
  | {
      readonly code: 'date-unreadable';
      readonly line: number;
      readonly field: 'joined' | 'left';
      readonly text: string;
    }
  | { readonly code: 'left-before-joined'; readonly line: number; readonly name: string }
  | { readonly code: 'manager-unknown'; readonly line: number; readonly manager: string }
  | { readonly code: 'total-row'; readonly line: number; readonly text: string }
  | { readonly code: 'column-unused'; readonly line: null; readonly header: string };

export interface PeopleColumn {
  /** As it stands; `''` in a list without headers. */
  readonly header: string;
  readonly field: EmployeeField | null;
  /** What stands in it first, to recognise it by. */
  readonly examples: readonly string[];
}

/** A list of people as it was understood, to be looked at before it is taken. */
export interface PeopleRead {
  readonly columns: readonly PeopleColumn[];
  readonly hasHeader: boolean;
  /** The list has no ids, and these were made up: E001, E002 … */
  readonly hasMadeUpIds: boolean;
  readonly people: readonly NewEmployee[];
  readonly problems: readonly PeopleProblem[];
}

export interface PeopleOptions {
  /** What the columns are, where somebody says otherwise. */
  readonly fields?: readonly (EmployeeField | null)[];
  /** Number of the first line, as problems name it. */
  readonly firstLine?: number;
}

/** An employee with the line they stand in, and what their dates say. */
export interface PersonLine {
  readonly line: number;
  readonly employee: NewEmployee;
  readonly dates: Readonly<Record<'joined' | 'left', Entry>>;
}

type Cells = readonly (readonly Entry[])[];
type Fields = readonly (EmployeeField | null)[];

const EXAMPLES = 3;
const HEADER_WITHIN = 5;

/** Reads a list of people: columns by their headers, else by what stands in them. */
export function readPeople(cells: Cells, { fields, firstLine = 1 }: PeopleOptions = {}): PeopleRead {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const header = headerRow(cells);
  const body = cells.slice(header === null ? 0 : header + 1);
  const chosen: Fields = fields ?? fieldsOf(cells, header, width);
  const from = firstLine + cells.length - body.length;
  const filled = body.flatMap((row, index) =>
    row.some((entry) => readText(entry) !== '') ? [{ row, line: from + index }] : [],
  );
  const columns = Array.from({ length: width }, (_, index): PeopleColumn => {
    const texts = filled.map(({ row }) => textOf(row[index])).filter((text) => text !== '');
    const title = header === null ? '' : textOf(cells[header]?.[index]);
    return { header: title, field: chosen[index] ?? null, examples: texts.slice(0, EXAMPLES) };
  });
  const isTotal = (row: readonly Entry[]): boolean =>
    isTotalWord(textIn(row, chosen, 'id')) || isTotalWord(textIn(row, chosen, 'name'));
  const lines = filled
    .filter(({ row }) => !isTotal(row))
    .map(({ row, line }) => personLine(row, chosen, line));
  const hasMadeUpIds = !chosen.includes('id') && lines.length > 0;
  const people = hasMadeUpIds ? withIds(lines) : lines;
  const totals = filled
    .filter(({ row }) => isTotal(row))
    .map(({ row, line }) => ({ line, text: row.map(textOf).find((text) => text !== '') ?? '' }));
  return {
    ...{ columns, hasMadeUpIds },
    hasHeader: header !== null,
    people: people.map(({ employee }) => employee),
    problems: peopleProblems({ lines: people, columns, totals }),
  };
}

const textOf = (entry: Entry | undefined): string => (entry === undefined ? '' : readText(entry));
const textIn = (row: readonly Entry[], fields: Fields, field: EmployeeField): string =>
  textOf(row[fields.indexOf(field)]);

/** The row that names columns; titles may stand above it. */
function headerRow(cells: Cells): number | null {
  const index = cells.slice(0, HEADER_WITHIN).findIndex((row) => {
    const filled = row.map(textOf).filter((text) => text !== '');
    const fields = new Set(filled.flatMap((text) => employeeVocabulary(text)?.field ?? []));
    return fields.size >= 2 || (fields.size === 1 && filled.length === 1 && cells.length > 1);
  });
  return index < 0 ? null : index;
}

function fieldsOf(cells: Cells, header: number | null, width: number): Fields {
  if (header === null) return guessedFields(cells, width);
  const matches = (cells[header] ?? []).map((entry) => employeeVocabulary(textOf(entry)));
  return matches.map((match, column) => {
    if (match === null) return null;
    const isBest = matches.every(
      (other, index) =>
        other?.field !== match.field ||
        index === column ||
        other.rank > match.rank ||
        (other.rank === match.rank && index > column),
    );
    return isBest ? match.field : null;
  });
}

function personLine(row: readonly Entry[], fields: Fields, line: number): PersonLine {
  const entry = (field: EmployeeField): Entry => row[fields.indexOf(field)] ?? { kind: 'blank' };
  const text = (field: EmployeeField): string => textIn(row, fields, field);
  const dates = { joined: entry('joined'), left: entry('left') };
  return {
    ...{ line, dates },
    employee: {
      ...{ id: text('id'), name: text('name'), department: text('department') },
      ...{ position: text('position'), manager: text('manager') },
      ...{ joined: dayIn(dates.joined), left: dayIn(dates.left) },
    },
  };
}

function dayIn(entry: Entry): Day | null {
  const read = readDay(entry, null);
  return read.ok ? read.value : null;
}

function withIds(lines: readonly PersonLine[]): readonly PersonLine[] {
  const digits = Math.max(3, String(lines.length).length);
  return lines.map((line, index) => ({
    ...line,
    employee: { ...line.employee, id: `E${String(index + 1).padStart(digits, '0')}` },
  }));
}
