import fc from 'fast-check';
import {
  EMPLOYEE_FIELDS,
  LIBRARY_FIELDS,
  MISSING_POLICIES,
  monthPeriod,
  SCORECARD_FIELDS,
  textEntry,
  type EmployeeRow,
  type Entry,
  type LibraryRow,
  type ScorecardInput,
  type ScorecardRow,
  type TableTraits,
} from '../../src/core';
import { anyEntry, entryOf, TREACHEROUS } from './entries';

const rowOf = <Field extends string>(
  fields: readonly Field[],
  entry: (field: Field) => fc.Arbitrary<Entry>,
): fc.Arbitrary<Record<Field, Entry>> =>
  fc
    .tuple(...fields.map(entry))
    .map(
      (entries) =>
        Object.fromEntries(fields.map((field, at) => [field, entries[at]])) as Record<Field, Entry>,
    );

const row: fc.Arbitrary<ScorecardRow> = rowOf(SCORECARD_FIELDS, entryOf);

const EMPLOYEE_TEXTS: Readonly<Record<(typeof EMPLOYEE_FIELDS)[number], readonly string[]>> = {
  id: ['E001', 'E002', 'E003', '1001', ...TREACHEROUS],
  name: ['王敏', '李雷', '韩梅', '合计'],
  department: ['运营', '设计'],
  position: ['运营专员', '__proto__'],
  manager: ['E001', '王敏'],
  joined: ['2023-01-01', '2025-06-20', '2025-07-01', '去年'],
  left: ['', '', '2025-06-10', '2025-05-01'],
};

const employee: fc.Arbitrary<EmployeeRow> = rowOf(EMPLOYEE_FIELDS, (field) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...EMPLOYEE_TEXTS[field]).map(textEntry) },
    { weight: 1, arbitrary: anyEntry },
  ),
);

const libraryRow: fc.Arbitrary<LibraryRow> = rowOf(LIBRARY_FIELDS, (field) =>
  field === 'metric' ||
  field === 'section' ||
  field === 'weight' ||
  field === 'method' ||
  field === 'target' ||
  field === 'unit'
    ? entryOf(field)
    : fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom('运营', '设计', '').map(textEntry) },
        { weight: 1, arbitrary: anyEntry },
      ),
);

const index = fc.nat({ max: 6 });
const field = fc.constantFrom(...SCORECARD_FIELDS);

const traits: fc.Arbitrary<TableTraits> = fc.record({
  missingColumns: fc.subarray([...SCORECARD_FIELDS], { maxLength: 2 }),
  unusedColumns: fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 }),
  repeatedColumns: fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 }),
  mergedFrom: fc.array(fc.record({ row: index, field, height: fc.integer({ min: 2, max: 9 }) }), {
    maxLength: 2,
  }),
  hiddenRows: fc.array(index, { maxLength: 2 }),
  overwrittenFormulas: fc.array(fc.record({ row: index, field, formula: fc.constant('B2/C2') }), {
    maxLength: 1,
  }),
  remarkRows: fc.constant([]),
});

const history = fc
  .array(fc.double({ min: -2, max: 5, noNaN: true }), { maxLength: 8 })
  .map((raws) => new Map([['E001', new Map([['转化率', raws]])]]));

/** A month's tables, mostly small: what is wrong with them is seldom a matter of size. */
export const anyScorecard: fc.Arbitrary<ScorecardInput> = fc.record({
  rows: fc.array(row, { maxLength: 5 }),
  employees: fc.option(fc.array(employee, { maxLength: 3 })),
  library: fc.option(fc.array(libraryRow, { maxLength: 2 }), { freq: 3 }),
  policy: fc.record({
    cap: fc.constantFrom(1, 1.5, 10),
    missing: fc.constantFrom(...MISSING_POLICIES),
    decimals: fc.integer({ min: 0, max: 6 }),
    period: fc.constantFrom(null, monthPeriod(2025, 6)),
  }),
  traits,
  history,
});
