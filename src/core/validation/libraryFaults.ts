import { readCap, readMethod, readSection, readTarget, readWeight } from '../reading';
import type { Scorecard } from '../scoring/scorecard';
import type { Outcome } from '../terms/outcome';
import { LIBRARY_FIELDS, type LibraryField, type LibraryRow } from '../terms/scorecardRow';
import { textOutcome, type CellFault } from './cellFault';

/** Cells of the library that could not be used; scores are given without them. */
export function* libraryFaults({ library, libraryRows }: Scorecard): Iterable<CellFault> {
  for (const { row } of library ?? []) {
    const entries = libraryRows?.[row];
    if (!entries) continue;
    for (const field of LIBRARY_FIELDS) {
      const outcome = READERS[field]?.(entries) ?? textOutcome(entries[field]);
      if (outcome.ok) continue;
      const place = { table: 'library', row, field } as const;
      yield { place, fault: outcome.fault, line: null, people: [], grave: false };
    }
  }
}

/** Columns that hold more than texts. */
const READERS: Partial<Readonly<Record<LibraryField, (row: LibraryRow) => Outcome<unknown>>>> = {
  section: ({ section }) => readSection(section),
  weight: ({ weight }) => readWeight(weight),
  method: ({ method, target }) => readMethod(method, target),
  target: ({ method, target }) => {
    const read = readMethod(method, target);
    return readTarget(target, read.ok ? read.value.code : null);
  },
  cap: ({ cap }) => readCap(cap),
};
