import { a1, parseRange } from '../../src/tables';
import type {
  EditPlan,
  EditValue,
  GridCell,
  LiveSheet,
  SheetCell,
  SheetGrid,
  SheetPlace,
  SheetPlan,
  SheetSink,
  TableSource,
  WorkbookGrid,
} from '../../src/tables';

/** An open workbook that is nothing but data: the ports for tests of the pane and of actions. */
export interface MemoryWorkbook extends LiveSheet, TableSource {
  readonly sheets: SheetSink;
  /** The range that was gone to last. */
  readonly selected: () => SheetPlace | null;
  /** A person types a value into a cell: `评分表!B2`, or `B2` of the first sheet. */
  readonly type: (address: string, value: EditValue) => void;
}

type Rows = (GridCell | undefined)[][];

export function memoryWorkbook(workbook: WorkbookGrid): MemoryWorkbook {
  let sheets: readonly SheetGrid[] = workbook.sheets;
  let selected: SheetPlace | null = null;
  const listeners = new Set<() => void>();
  const cellAt = ({ sheet, row, column }: SheetCell): GridCell | undefined =>
    sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
  const put = ({ sheet, row, column }: SheetCell, value: EditValue): void => {
    sheets = sheets.map((grid) => {
      if (grid.name !== sheet) return grid;
      const rows: Rows = Array.from(grid.rows, (cells) => [...(cells ?? [])]);
      while (rows.length <= row) rows.push([]);
      rows[row]![column] = gridCell(value, rows[row]![column]?.format ?? '');
      return { ...grid, rows };
    });
  };
  const changed = ({ sheet, cells, room }: EditPlan): readonly SheetCell[] => [
    ...cells
      .filter(({ cell, before }) => !holds(cellAt({ sheet, ...cell }), before))
      .map(({ cell }) => ({ sheet, ...cell })),
    ...room
      .flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
          sheet,
          row: top + Math.floor(index / (right - left + 1)),
          column: left + (index % (right - left + 1)),
        })),
      )
      .filter((at) => cellAt(at) !== undefined && !cells.some(({ cell }) => a1(cell) === a1(at))),
  ];
  return {
    workbook: () => Promise.resolve({ ...workbook, sheets }),
    select: (place) => {
      if (!sheets.some(({ name }) => name === place.sheet)) return Promise.reject(new Error('no such sheet'));
      selected = place;
      return Promise.resolve();
    },
    edit: (...plans) => {
      const missing = plans.find((plan) => !sheets.some(({ name }) => name === plan.sheet));
      if (missing) return Promise.resolve({ kind: 'refused', sheet: missing.sheet, reason: 'missing' });
      const cells = plans.flatMap(changed);
      if (cells.length > 0) return Promise.resolve({ kind: 'changed-meanwhile', cells });
      for (const { sheet, cells: edits } of plans)
        for (const { cell, after } of edits) put({ sheet, ...cell }, after);
      return Promise.resolve({ kind: 'done' });
    },
    onChange: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => void listeners.delete(listener));
    },
    selected: () => selected,
    type: (address, value) => {
      const [at = '', sheet = sheets[0]!.name] = address.split('!').reverse();
      const { top: row, left: column } = parseRange(at)!;
      put({ sheet, row, column }, value);
      for (const listener of listeners) listener();
    },
    sheets: {
      write: (plans) => {
        const written = plans.map((plan) => {
          const before = sheets.findIndex(({ stamp }) => stamp === plan.stamp);
          const isTaken = sheets.some(({ name, stamp }) => name === plan.name && stamp !== plan.stamp);
          const name = before >= 0 ? sheets[before]!.name : isTaken ? `${plan.name} (2)` : plan.name;
          const grid = sheetOf(plan, name);
          sheets = before >= 0 ? sheets.toSpliced(before, 1, grid) : [...sheets, grid];
          return { stamp: plan.stamp, name, wanted: plan.name, replaced: before >= 0 };
        });
        return Promise.resolve(written);
      },
      remove: (stamps) => {
        sheets = sheets.filter(({ stamp }) => stamp === undefined || !stamps.includes(stamp));
        return Promise.resolve();
      },
    },
  };
}

function holds(cell: GridCell | undefined, before: EditValue): boolean {
  if (before === null) return cell === undefined;
  if (typeof before === 'object') return cell?.formula === before.formula;
  return cell?.formula === undefined && cell?.value === before;
}

function gridCell(value: EditValue, format: string): GridCell | undefined {
  if (value === null) return undefined;
  return typeof value === 'object' ? { value: '', format, formula: value.formula } : { value, format };
}

const sheetOf = ({ rows, stamp, merges, tables }: SheetPlan, name: string): SheetGrid => ({
  name,
  stamp,
  merges,
  visible: true,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: tables.map(({ name: table, range }) => ({ name: table, range, headerRow: true, totalsRow: false })),
  rows: rows.map(({ cells }) => {
    const line: (GridCell | undefined)[] = [];
    for (const { column, value, style } of cells) line[column] = gridCell(value, style?.numberFormat ?? '');
    return line;
  }),
});
