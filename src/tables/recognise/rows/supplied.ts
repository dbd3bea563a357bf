import {
  findPeriod,
  normalise,
  readText,
  textEntry,
  type EmployeeRow,
  type Entry,
  type ScorecardField,
} from '../../../core';
import type { CellAddress } from '../../address';
import type { Block } from '../block';
import { readLabels } from '../labels';

/** Something said once for all rows of a table, outside its columns. */
export interface SuppliedValue {
  readonly entry: Entry;
  /** `null` for a sheet's name. */
  readonly cell: CellAddress | null;
  readonly from: 'label' | 'sheet-name' | 'employees';
}

export type Supplied = ReadonlyMap<ScorecardField, SuppliedValue>;

/** Who is known by which id and name, to tell ids from names that stand alone. */
export interface KnownPeople {
  readonly ids: ReadonlySet<string>;
  /** `null` where several have the name. */
  readonly idByName: ReadonlyMap<string, string | null>;
}

/** What labels, the sheet's name and the list of employees say of the columns that a table lacks. */
export function suppliedTo(block: Block, people: KnownPeople | null, alone: boolean): Supplied {
  const supplied = new Map<ScorecardField, SuppliedValue>();
  const lacks = (field: ScorecardField) => !block.header.columns.has(field) && !supplied.has(field);
  for (const { field, entry, cell } of labelsOf(block)) {
    if (field !== 'period' && lacks(field)) supplied.set(field, { entry, cell, from: 'label' });
  }
  const name = supplied.get('name');
  const idOfName = name && people?.idByName.get(normalise(readText(name.entry)));
  if (lacks('employeeId') && idOfName)
    supplied.set('employeeId', { entry: textEntry(idOfName), cell: name.cell, from: 'employees' });
  if (lacks('employeeId') && lacks('name') && alone) supplyFromSheetName(block, people, supplied);
  const department = people === null && lacks('department') ? departmentOf(block.view.grid.name) : null;
  if (department !== null)
    supplied.set('department', { entry: textEntry(department), cell: null, from: 'sheet-name' });
  return supplied;
}

export const labelsOf = ({ view, header, preambleTop, reach }: Block) =>
  readLabels(view, { top: preambleTop, bottom: header.top - 1 }, reach);

/** One sheet per person, named for them: `E001`, `王敏`, `E001-王敏`. */
function supplyFromSheetName(
  { view }: Block,
  people: KnownPeople | null,
  supplied: Map<ScorecardField, SuppliedValue>,
): void {
  const sheet = normalise(view.grid.name);
  const words = [sheet, ...sheet.split(/[\s\-_—–()（）·.,，、]+/)].filter((word) => word !== '');
  const ids = new Set(words.flatMap((word) => idIn(word, people) ?? []));
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) return;
  supplied.set('employeeId', { entry: textEntry(id), cell: null, from: 'sheet-name' });
}

function idIn(word: string, people: KnownPeople | null): string | null {
  if (people !== null) return people.ids.has(word) ? word : (people.idByName.get(word) ?? null);
  return /^[A-Z]{0,3}\d{3,8}$/i.test(word) &&
    findPeriod(word) === null &&
    !/^(?:19|20)\d{2}$|^sheet/i.test(word)
    ? word
    : null;
}

/** 运营部, 客服组 and the like; 全部 is no department. */
const departmentOf = (sheet: string): string | null =>
  /[\p{Script=Han}](?:部|部门|组|中心|团队)$|\b(?:department|dept|team)$/iu.test(sheet.trim()) &&
  !/全部|内部|外部|局部/u.test(sheet)
    ? sheet.trim()
    : null;

/** The employees by id and name. */
export function knownPeople(employees: readonly EmployeeRow[] | null): KnownPeople | null {
  if (employees === null) return null;
  const ids = new Set<string>();
  const idByName = new Map<string, string | null>();
  for (const employee of employees) {
    const [id, name] = [normalise(readText(employee.id)), normalise(readText(employee.name))];
    if (id === '') continue;
    ids.add(id);
    if (name !== '') idByName.set(name, idByName.has(name) && idByName.get(name) !== id ? null : id);
  }
  return { ids, idByName };
}
