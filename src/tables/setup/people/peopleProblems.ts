import { readDay, readText } from '../../../core';
import type { PeopleColumn, PeopleProblem, PersonLine } from './readPeople';

interface Read {
  readonly lines: readonly PersonLine[];
  readonly columns: readonly PeopleColumn[];
  readonly totals: readonly { readonly line: number; readonly text: string }[];
}

/** Everything wrong with a list, in the order of its lines; what concerns the whole list first. */
export function peopleProblems({ lines, columns, totals }: Read): readonly PeopleProblem[] {
  if (lines.length === 0) return [{ code: 'nothing-pasted', line: null }];
  const isNamed = columns.some(({ field }) => field === 'id' || field === 'name');
  if (!isNamed) return [{ code: 'no-name-column', line: null }];
  const unused = columns.flatMap(({ field, header }): readonly PeopleProblem[] =>
    field === null && header !== '' ? [{ code: 'column-unused', line: null, header }] : [],
  );
  const skipped = totals.map((total): PeopleProblem => ({ code: 'total-row', ...total }));
  const found = [...idProblems(lines), ...lines.flatMap(lineProblems), ...managerProblems(lines), ...skipped];
  return [...unused, ...found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))];
}

function idProblems(lines: readonly PersonLine[]): readonly PeopleProblem[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ line, employee: { id, name } }): readonly PeopleProblem[] => {
    if (id === '') return [{ code: 'id-missing', line, name }];
    const before = first.get(id);
    if (before !== undefined) return [{ code: 'id-repeated', line, id, first: before }];
    first.set(id, line);
    return [];
  });
}

function lineProblems({ line, employee, dates }: PersonLine): readonly PeopleProblem[] {
  const { id, name, joined, left } = employee;
  const unreadable = (['joined', 'left'] as const).flatMap((field): readonly PeopleProblem[] =>
    readDay(dates[field], null).ok
      ? []
      : [{ code: 'date-unreadable', line, field, text: readText(dates[field]) }],
  );
  return [
    ...(name === '' && id !== '' ? [{ code: 'name-missing', line, id } as const] : []),
    ...unreadable,
    ...(joined !== null && left !== null && left < joined
      ? [{ code: 'left-before-joined', line, name: name || id } as const]
      : []),
  ];
}

function managerProblems(lines: readonly PersonLine[]): readonly PeopleProblem[] {
  const known = new Set(lines.flatMap(({ employee: { id, name } }) => [id, name]));
  return lines.flatMap(({ line, employee: { manager } }): readonly PeopleProblem[] =>
    manager === '' || known.has(manager) ? [] : [{ code: 'manager-unknown', line, manager }],
  );
}
