import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readWorkbook } from '../../src/ooxml';
import { gridOf, tableOfStamp } from '../../src/tables';
import type {
  EditOutcome,
  EditPlan,
  EditValue,
  GridCell,
  SheetGrid,
  SheetPlace,
  SheetPlan,
  WorkbookGrid,
} from '../../src/tables';
import type { PaneHost, Place } from '../../src/taskpane';

export function sample(name: string): WorkbookGrid {
  const file = resolve(__dirname, '../../assets/samples', `${name}.xlsx`);
  return readWorkbook(readFileSync(file), `${name}.xlsx`);
}

type CellValue = string | number | null;

/** A sheet of plain values. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetGrid {
  const cellOf = (value: CellValue): GridCell | undefined =>
    value === null ? undefined : { value, format: '' };
  return {
    name,
    visible: true,
    rows: rows.map((row) => row.map(cellOf)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

export const workbookOf = (...sheets: readonly SheetGrid[]): WorkbookGrid => ({
  fileName: '2025-06.xlsx',
  date1904: false,
  sheets,
});

const HEADER = ['工号', '姓名', '部门', '考核指标', '权重', '目标值', '实际值'];

/** A sound month of so many people, one metric each. */
export const monthOf = (people: number): WorkbookGrid =>
  workbookOf(
    sheetOf('评分表', [
      HEADER,
      ...Array.from({ length: people }, (_, index) => [
        `E${String(index + 1).padStart(4, '0')}`,
        `员工${index + 1}`,
        index % 2 === 0 ? '运营' : '客服',
        '订单处理',
        100,
        1000,
        900 - (index % 300),
      ]),
    ]),
  );

/** The program around the pane, as a test drives it. */
export interface MemoryHost extends PaneHost {
  grid: WorkbookGrid;
  /** Thrown by the next readings. */
  failure: Error | null;
  readonly selected: SheetPlace[];
  readonly edits: EditPlan[];
  readonly written: SheetPlan[];
  /** What the next edit comes to, instead of being made. */
  refusal: EditOutcome | null;
  /** Resolves once; sheets wait for it, one by one. */
  gate: (() => Promise<void>) | null;
  edited(): void;
}

export function memoryHost(
  grid: WorkbookGrid,
  options: Partial<Pick<PaneHost, 'language'>> = {},
): MemoryHost {
  const changes = new Set<() => void>();
  const moves = new Set<() => void>();
  let place: Place = 'home';
  const host: MemoryHost = {
    grid,
    failure: null,
    selected: [],
    edits: [],
    written: [],
    refusal: null,
    gate: null,
    edited: () => changes.forEach((listener) => listener()),
    source: {
      workbook: () => (host.failure ? Promise.reject(host.failure) : Promise.resolve(host.grid)),
    },
    live: {
      select: (at) => {
        host.selected.push(at);
        return Promise.resolve();
      },
      edit: (...plans) => {
        if (host.refusal) return Promise.resolve(host.refusal);
        host.edits.push(...plans);
        host.grid = { ...host.grid, sheets: host.grid.sheets.map((sheet) => editedSheet(sheet, plans)) };
        return Promise.resolve({ kind: 'done' });
      },
      onChange: (listener) => {
        changes.add(listener);
        return Promise.resolve(() => changes.delete(listener));
      },
    },
    sheets: {
      async write(sheets, attention) {
        const outcome = [];
        for (const [done, sheet] of sheets.entries()) {
          attention?.signal?.throwIfAborted();
          attention?.onProgress?.({ done, total: sheets.length, label: sheet.name });
          await host.gate?.();
          host.written.push(sheet);
          if (tableOfStamp(sheet.stamp) !== null) host.grid = withSheet(host.grid, sheet);
          outcome.push({ stamp: sheet.stamp, name: sheet.name, wanted: sheet.name, replaced: false });
        }
        return outcome;
      },
      remove: () => Promise.resolve(),
    },
    language: options.language ?? 'zh-CN',
    theme: { current: () => 'light', listen: () => () => undefined },
    place: {
      current: () => place,
      go(next) {
        place = next;
        moves.forEach((listener) => listener());
      },
      listen(listener) {
        moves.add(listener);
        return () => moves.delete(listener);
      },
    },
  };
  return host;
}

const withSheet = (grid: WorkbookGrid, plan: SheetPlan): WorkbookGrid => ({
  ...grid,
  sheets: [...grid.sheets.filter(({ stamp }) => stamp !== plan.stamp), gridOf(plan)],
});

function editedSheet(sheet: SheetGrid, plans: readonly EditPlan[]): SheetGrid {
  const own = plans.filter((plan) => plan.sheet === sheet.name);
  const rows = sheet.rows.map((row) => (row ? [...row] : undefined));
  for (const { cell, after } of own.flatMap(({ cells }) => cells)) {
    const row = (rows[cell.row] ??= []);
    row[cell.column] = cellWith(after, row[cell.column]);
  }
  for (const { range, style } of own.flatMap(({ styles }) => styles)) {
    const found = rows[range.top]?.[range.left];
    if (found && style.numberFormat !== undefined)
      rows[range.top]![range.left] = {
        ...found,
        format: style.numberFormat === 'General' ? '' : style.numberFormat,
      };
  }
  return { ...sheet, rows };
}

function cellWith(after: EditValue, before: GridCell | undefined): GridCell | undefined {
  if (after === null) return undefined;
  const format = before?.format ?? '';
  return typeof after === 'object'
    ? { value: '', format, formula: after.formula, uncomputed: true }
    : { value: after, format };
}
