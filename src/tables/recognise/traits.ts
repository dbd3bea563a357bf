import { isTotalWord, readText, REQUIRED_FIELDS, type ScorecardField, type TableTraits } from '../../core';
import { overwrittenFormulas } from './rows/overwrittenFormulas';
import type { PlacedRow, ReadBlock } from './scorecardTable';

/** What is to be told of the tables themselves. */
export function traitsOf(blocks: readonly ReadBlock[]): TableTraits {
  const rows = blocks.flatMap((read) => read.rows);
  const numbered = rows.map((placed, index) => ({ placed, index }));
  return {
    missingColumns: REQUIRED_FIELDS.filter((field) => blocks.some((read) => lacks(read, field))),
    unusedColumns: distinct(blocks.flatMap(unusedIn)),
    repeatedColumns: distinct(
      blocks.flatMap(({ block }) => block.header.repeated.map(({ header }) => header)),
    ),
    mergedFrom: numbered.flatMap(({ placed, index }) =>
      placed.remark !== null
        ? []
        : [...placed.merged].map(([field, { top, bottom }]) => ({
            row: index,
            field,
            height: bottom - top + 1,
          })),
    ),
    hiddenRows: numbered.flatMap(({ placed, index }) =>
      placed.remark === null && placed.block.view.grid.hiddenRows.has(placed.row) ? [index] : [],
    ),
    overwrittenFormulas: overwrittenIn(blocks),
    remarkRows: numbered.flatMap(({ placed, index }) =>
      placed.remark === null ? [] : [{ row: index, text: placed.remark }],
    ),
    hintRows: numbered.flatMap(({ placed: { hint, remark }, index }) =>
      hint === null || (hint.counted && remark !== null) ? [] : [{ row: index, ...hint }],
    ),
    supplied: suppliedIn(numbered),
  };
}

/** Nobody's rows are the table's fault only where the column is missing, and neither a label nor a name makes up for it. */
function lacks({ block, rows }: ReadBlock, field: ScorecardField): boolean {
  if (block.header.columns.has(field)) return false;
  return (
    rows.every(({ remark }) => remark !== null) ||
    rows.some((row) => isAboutMetric(row) && row.entries[field].kind === 'blank')
  );
}

const isAboutMetric = ({ remark, entries }: PlacedRow): boolean =>
  remark === null &&
  !(['metric', 'name', 'section', 'department'] as const).some((field) =>
    isTotalWord(readText(entries[field])),
  );

function unusedIn({ block, unnamed }: ReadBlock): readonly string[] {
  const { unused, asides } = block.header;
  return [...[...unused, ...asides].map(({ header }) => header), ...unnamed];
}

/** Rows are counted over all tables; formulas are compared within one. */
function overwrittenIn(blocks: readonly ReadBlock[]): TableTraits['overwrittenFormulas'] {
  let before = 0;
  return blocks.flatMap(({ block, rows }) => {
    const start = before;
    before += rows.length;
    const indexOf = new Map(rows.map(({ row }, index) => [row, start + index]));
    const about = rows.filter(({ entries }) => readText(entries.metric) !== '').map(({ row }) => row);
    return overwrittenFormulas(block, about).map(({ row, field, formula }) => ({
      row: indexOf.get(row) ?? start,
      field,
      formula,
    }));
  });
}

interface NumberedRow {
  readonly placed: PlacedRow;
  readonly index: number;
}

/** One for each value, with the first of the rows it was given to. */
function suppliedIn(rows: readonly NumberedRow[]): NonNullable<TableTraits['supplied']> {
  const told = new Map<
    string,
    {
      row: number;
      rows: number;
      field: ScorecardField;
      text: string;
      from: 'label' | 'sheet-name' | 'employees';
    }
  >();
  for (const { placed, index } of rows) {
    if (placed.remark !== null) continue;
    for (const [field, { entry, from }] of placed.supplied) {
      const text = readText(entry);
      const key = `${field}\n${from}\n${text}\n${placed.block.view.grid.name}`;
      const known = told.get(key);
      if (known) known.rows += 1;
      else told.set(key, { row: index, rows: 1, field, text, from });
    }
  }
  return [...told.values()];
}

const distinct = (headers: readonly string[]): readonly string[] => [...new Set(headers)];
