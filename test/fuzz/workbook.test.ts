import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpret, validate } from '../../src/core';
import { columnName, recognise, type GridCell, type Recognition } from '../../src/tables';
import { RUNS, TIMEOUT } from './runs';
import { typedCells } from './typedCells';
import { anyWorkbook, type MadeWorkbook } from './workbooks';

test('every filled cell under a header is read, or named in an issue', { timeout: TIMEOUT }, () => {
  let recognised = 0;
  fc.assert(
    fc.property(anyWorkbook, (made) => {
      const recognition = recognise(made.workbook, {});
      if (recognition.problem !== null) return;
      recognised += 1;
      expect(unaccounted(made, recognition)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(recognised).toBeGreaterThan(RUNS / 3);
});

/** Filled cells below the header that nothing was read from and that nothing names. */
function unaccounted({ workbook, headerRow }: MadeWorkbook, recognition: Recognition): readonly string[] {
  const grid = workbook.sheets[0]!;
  const known = knownCells(recognition);
  const { unusedColumns, repeatedColumns, remarkRows } = recognition.input.traits;
  const columns = new Set([...unusedColumns, ...repeatedColumns]);
  const remarks = new Set(
    remarkRows.map(({ row }) => recognition.cellOf({ table: 'scorecard', row, field: null })?.row),
  );
  const isTold = (row: number, column: number): boolean => {
    const header = grid.rows[headerRow]?.[column]?.value ?? '';
    return (
      remarks.has(row) ||
      columns.has(typeof header === 'string' ? header.trim() : '') ||
      columns.has(columnName(column)) ||
      known.has(`${row},${column}`)
    );
  };
  return grid.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      row <= headerRow || isBlank(cell) || isTold(row, column)
        ? []
        : [`${columnName(column)}${row + 1}: ${JSON.stringify(cell)}`],
    ),
  );
}

function knownCells(recognition: Recognition): ReadonlySet<string> {
  const scorecard = interpret(recognition.input);
  const cells = typedCells(scorecard, validate(scorecard))
    .filter(({ known }) => known)
    .map(({ place }) => recognition.cellOf(place));
  return new Set(cells.flatMap((cell) => (cell ? [`${cell.row},${cell.column}`] : [])));
}

const isBlank = (cell: GridCell | undefined): boolean =>
  cell === undefined || (typeof cell.value === 'string' && /^[\s\u200B-\u200F\u2060]*$/u.test(cell.value));
