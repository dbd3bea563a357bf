import { findPeriod, normalise, readText, textEntry, type Entry, type ScorecardField } from '../../../core';
import type { CellAddress } from '../../address';
import type { Block } from '../block';
import { readLabels, type Label } from '../labels';
import { titlesAbove } from '../preamble';
import { isDepartmentName } from '../titles';
import { idNamedIn, type KnownPeople } from './knownPeople';

/** Something said once for all rows of a table, outside its columns. */
interface SuppliedValue {
  readonly entry: Entry;
  /** `null` for a sheet's name. */
  readonly cell: CellAddress | null;
  readonly from: 'label' | 'sheet-name' | 'employees';
}

export type Supplied = ReadonlyMap<ScorecardField, SuppliedValue>;

/** What labels, the sheet's name and the list of employees say of the columns that a table lacks. */
export function suppliedTo(block: Block, people: KnownPeople | null, alone: boolean): Supplied {
  const { columns } = block.header;
  const supplied = new Map(suppliedBy(labelsOf(block), block, people));
  const lacks = (field: ScorecardField) => !columns.has(field) && !supplied.has(field);
  const sheet = block.view.grid.name.trim();
  const id = alone && lacks('employeeId') && lacks('name') ? idOfSheet(sheet, people) : null;
  if (id !== null) supplied.set('employeeId', { entry: textEntry(id), cell: null, from: 'sheet-name' });
  const department = lacks('department') ? departmentOf(block, sheet, people) : null;
  if (department !== null) supplied.set('department', department);
  return supplied;
}

/** A title that is a department's name and nothing else; for want of a list of employees, the sheet's name. */
function departmentOf(
  { view, header, preambleTop, reach }: Block,
  sheet: string,
  people: KnownPeople | null,
): SuppliedValue | null {
  const titles = titlesAbove(view, { from: preambleTop, header: header.top, reach });
  const title = titles.find(({ text }) => isDepartmentName(text));
  if (title) {
    const { row, column, text } = title;
    return { entry: textEntry(text), cell: { row, column }, from: 'label' };
  }
  return people === null && isDepartmentName(sheet)
    ? { entry: textEntry(sheet), cell: null, from: 'sheet-name' }
    : null;
}

/** What a row between others says of those below it: `工号：E001  姓名：王敏`, or a heading that names an employee. */
export function suppliedByBanner(
  block: Block,
  { row, text }: { readonly row: number; readonly text: string },
  people: KnownPeople | null,
): Supplied | null {
  const labelled = suppliedBy(readLabels(block.view, { top: row, bottom: row }, block.reach), block, people);
  if (labelled.size > 0) return labelled;
  if (people === null || block.header.columns.has('employeeId')) return null;
  const id = idNamedIn(text, people);
  const cell = { row, column: block.header.left };
  return id === null ? null : new Map([['employeeId', { entry: textEntry(id), cell, from: 'employees' }]]);
}

export const labelsOf = ({ view, header, preambleTop, reach }: Block): readonly Label[] =>
  readLabels(view, { top: preambleTop, bottom: header.top - 1 }, reach);

function suppliedBy(labels: readonly Label[], { header }: Block, people: KnownPeople | null): Supplied {
  const supplied = new Map<ScorecardField, SuppliedValue>();
  for (const { field, entry, cell } of labels) {
    if (field === 'period' || header.columns.has(field) || supplied.has(field)) continue;
    supplied.set(field, { entry, cell, from: 'label' });
  }
  const name = supplied.get('name');
  const id = name && people?.idByName.get(normalise(readText(name.entry)));
  if (id && !header.columns.has('employeeId') && !supplied.has('employeeId')) {
    supplied.set('employeeId', { entry: textEntry(id), cell: name.cell, from: 'employees' });
  }
  return supplied;
}

/** One sheet per person, named for them; without a list of employees by what can only be an id. */
function idOfSheet(sheet: string, people: KnownPeople | null): string | null {
  if (people !== null) return idNamedIn(sheet, people);
  const ids = normalise(sheet)
    .split(/[\s\-_—–()（）·.,，、]+/)
    .filter(
      (word) =>
        /^[A-Z]{0,3}\d{3,8}$/i.test(word) && findPeriod(word) === null && !/^(?:19|20)\d{2}$/.test(word),
    );
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
