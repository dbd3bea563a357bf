import type {
  CellContent,
  Engine,
  EngineCell,
  EngineNotice,
  EngineSheet,
  EngineStyle,
  HouseRules,
  SheetCellRef,
  SheetFurniture,
  SheetId,
  SheetLines,
  SheetRange,
  SheetVisibility,
  WorksheetFunction,
} from '../../src/workbench/host/engine';
import type { CellRange } from '../../src/tables';

interface Sheet {
  id: SheetId;
  name: string;
  visibility: SheetVisibility;
  tabColor: string | null;
  cells: Map<string, EngineCell>;
  styles: Map<string, EngineStyle>;
  sizes: Map<string, number>;
  hidden: Set<string>;
  merges: CellRange[];
  furniture: SheetFurniture | null;
}

const key = (row: number, column: number) => `${row},${column}`;

/** An engine that keeps what it is given. Formulas are not computed, but for single calls of registered functions. */
export class MemoryEngine implements Engine {
  readonly #sheets: Sheet[] = [];
  readonly #listeners = new Set<(notice: EngineNotice) => void>();
  readonly functions = new Map<string, WorksheetFunction>();
  rules: HouseRules | null = null;
  batches = 0;
  #next = 1;
  #active = '';
  #selection: SheetRange;

  constructor(names: readonly string[] = ['Sheet1']) {
    for (const name of names) this.addSheet(name, this.#sheets.length);
    this.#active = this.#sheets[0]!.id;
    this.#selection = { sheet: this.#active, top: 0, left: 0, bottom: 0, right: 0 };
  }

  #sheet(id: SheetId): Sheet {
    const sheet = this.#sheets.find((one) => one.id === id);
    if (sheet === undefined) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  notify(notice: EngineNotice): void {
    for (const listener of this.#listeners) listener(notice);
  }

  /** As a person would. */
  type(cell: SheetCellRef, content: CellContent | null): void {
    const before = this.read({
      sheet: cell.sheet,
      top: cell.row,
      bottom: cell.row,
      left: cell.column,
      right: cell.column,
    })[0]![0]!;
    const given =
      content !== null && 'formula' in content
        ? { formula: this.rules!.computable(content.formula, cell) }
        : content;
    this.write(cell, [[given]]);
    const place = {
      sheet: cell.sheet,
      top: cell.row,
      bottom: cell.row,
      left: cell.column,
      right: cell.column,
    };
    this.notify({ kind: 'edited', place, byPerson: true, before });
  }

  furniture = (id: SheetId): SheetFurniture | null => this.#sheet(id).furniture;

  sheets = (): readonly EngineSheet[] =>
    this.#sheets.map(({ id, name, visibility, tabColor }) => ({ id, name, visibility, tabColor }));

  addSheet(name: string, position: number): SheetId {
    const id = `s${this.#next++}`;
    this.#sheets.splice(position, 0, {
      id,
      name,
      visibility: 'visible',
      tabColor: null,
      cells: new Map(),
      styles: new Map(),
      sizes: new Map(),
      hidden: new Set(),
      merges: [],
      furniture: null,
    });
    return id;
  }

  deleteSheet(id: SheetId): void {
    this.#sheets.splice(this.#sheets.indexOf(this.#sheet(id)), 1);
    if (this.#active === id) this.#active = this.#sheets[0]!.id;
  }

  renameSheet(id: SheetId, name: string): void {
    this.#sheet(id).name = name;
  }

  moveSheet(id: SheetId, position: number): void {
    const sheet = this.#sheet(id);
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#sheets.splice(position, 0, sheet);
  }

  showSheet(id: SheetId, visibility: SheetVisibility): void {
    this.#sheet(id).visibility = visibility;
  }

  colorTab(id: SheetId, color: string | null): void {
    this.#sheet(id).tabColor = color;
  }

  activeSheet = (): SheetId => this.#active;

  activate(id: SheetId): void {
    this.#active = id;
  }

  selection = (): SheetRange => this.#selection;

  select(place: SheetRange): void {
    this.#selection = place;
  }

  read({ sheet, top, left, bottom, right }: SheetRange): readonly (readonly EngineCell[])[] {
    const { cells } = this.#sheet(sheet);
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from(
        { length: right - left + 1 },
        (__, c) => cells.get(key(top + r, left + c)) ?? { value: null },
      ),
    );
  }

  texts(place: SheetRange): readonly (readonly string[])[] {
    return this.read(place).map((row) =>
      row.map(({ value }) => (value === null ? '' : typeof value === 'object' ? value.error : String(value))),
    );
  }

  usedRange(id: SheetId): CellRange | null {
    let used: CellRange | null = null;
    for (const text of this.#sheet(id).cells.keys()) {
      const [row = 0, column = 0] = text.split(',').map(Number);
      used = {
        top: Math.min(used?.top ?? row, row),
        bottom: Math.max(used?.bottom ?? row, row),
        left: Math.min(used?.left ?? column, column),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return used;
  }

  write(at: SheetCellRef, contents: readonly (readonly (CellContent | null | undefined)[])[]): void {
    const { cells } = this.#sheet(at.sheet);
    contents.forEach((row, r) =>
      row.forEach((content, c) => {
        const place = key(at.row + r, at.column + c);
        if (content === null) cells.delete(place);
        else if (content !== undefined && 'formula' in content) {
          cells.set(place, { formula: content.formula, value: null });
          this.#compute({ sheet: at.sheet, row: at.row + r, column: at.column + c });
        } else if (content !== undefined) cells.set(place, { value: content.value });
      }),
    );
  }

  /** `=PERF.SCORE(A1:A3, 2)`. */
  #compute(cell: SheetCellRef): void {
    const { cells } = this.#sheet(cell.sheet);
    const formula = cells.get(key(cell.row, cell.column))?.formula;
    const match = /^=([A-Z.]+)\((.*)\)$/i.exec(formula ?? '');
    const called = match && this.functions.get(match[1]!.toUpperCase());
    if (!called) return;
    const args = match[2]!.split(',').map((text) => {
      const typed = text.trim();
      const box = /^(\$?[A-Z]+\$?\d+)(:\$?[A-Z]+\$?\d+)?$/.test(typed)
        ? box1(typed.replaceAll('$', ''))
        : null;
      if (box !== null)
        return this.read({ sheet: cell.sheet, ...box }).map((row) => row.map(({ value }) => value));
      return typed === ''
        ? undefined
        : Number.isNaN(Number(typed))
          ? typed.replaceAll('"', '')
          : Number(typed);
    });
    const result = called.compute({ cell, args });
    result.forEach((row, r) =>
      row.forEach((value, c) => {
        const own = r === 0 && c === 0;
        cells.set(key(cell.row + r, cell.column + c), own ? { formula: formula!, value } : { value });
      }),
    );
    this.#spills.set(`${cell.sheet}!${key(cell.row, cell.column)}`, {
      top: cell.row,
      left: cell.column,
      bottom: cell.row + result.length - 1,
      right: cell.column + result[0]!.length - 1,
    });
  }

  readonly #spills = new Map<string, CellRange>();

  spill({ sheet, row, column }: SheetCellRef): CellRange | null {
    const box = this.#spills.get(`${sheet}!${key(row, column)}`);
    return box === undefined || (box.top === box.bottom && box.left === box.right) ? null : box;
  }

  readonly blocked = new Map<SheetId, readonly CellRange[]>();

  blockSpills(sheet: SheetId, ranges: readonly CellRange[]): void {
    this.blocked.set(sheet, ranges);
  }

  style({ sheet, top, left, bottom, right }: SheetRange, style: EngineStyle): void {
    const { styles } = this.#sheet(sheet);
    for (let row = top; row <= Math.min(bottom, top + 5000); row++) {
      for (let column = left; column <= Math.min(right, left + 50); column++) {
        const merged = { ...styles.get(key(row, column)), ...style };
        const kept = Object.entries(merged).filter(([, value]) => value !== null);
        styles.set(key(row, column), Object.fromEntries(kept));
      }
    }
  }

  styleOf = ({ sheet, row, column }: SheetCellRef): EngineStyle =>
    this.#sheet(sheet).styles.get(key(row, column)) ?? {};

  size = (sheet: SheetId, dimension: 'row' | 'column', index: number): number =>
    this.#sheet(sheet).sizes.get(`${dimension}${index}`) ?? (dimension === 'row' ? 20 : 64);

  resize({ sheet, dimension, first, count }: SheetLines, pixels: number | null): void {
    for (let index = first; index < first + Math.min(count, 1000); index++) {
      if (pixels === null) this.#sheet(sheet).sizes.delete(`${dimension}${index}`);
      else this.#sheet(sheet).sizes.set(`${dimension}${index}`, pixels);
    }
  }

  isHidden = (sheet: SheetId, dimension: 'row' | 'column', index: number): boolean =>
    this.#sheet(sheet).hidden.has(`${dimension}${index}`);

  hide({ sheet, dimension, first, count }: SheetLines, hidden: boolean): void {
    for (let index = first; index < first + count; index++) {
      if (hidden) this.#sheet(sheet).hidden.add(`${dimension}${index}`);
      else this.#sheet(sheet).hidden.delete(`${dimension}${index}`);
    }
  }

  insertLines(lines: SheetLines): void {
    this.#move(lines, (index) => (index >= lines.first ? index + lines.count : index));
  }

  deleteLines(lines: SheetLines): void {
    const end = lines.first + lines.count;
    this.#move(lines, (index) => (index >= end ? index - lines.count : index >= lines.first ? null : index));
  }

  #move({ sheet, dimension }: SheetLines, to: (index: number) => number | null): void {
    const state = this.#sheet(sheet);
    const moved = <V>(map: Map<string, V>) =>
      new Map(
        [...map].flatMap(([text, value]) => {
          const [row = 0, column = 0] = text.split(',').map(Number);
          const next = dimension === 'row' ? to(row) : to(column);
          if (next === null) return [];
          return [[dimension === 'row' ? key(next, column) : key(row, next), value] as const];
        }),
      );
    state.cells = moved(state.cells);
    state.styles = moved(state.styles);
  }

  merges = (sheet: SheetId): readonly CellRange[] => this.#sheet(sheet).merges;

  merge({ sheet, ...box }: SheetRange): void {
    this.#sheet(sheet).merges.push(box);
  }

  unmerge({ sheet, top, bottom }: SheetRange): void {
    const state = this.#sheet(sheet);
    state.merges = state.merges.filter((merge) => merge.bottom < top || merge.top > bottom);
  }

  furnish(sheet: SheetId, furniture: SheetFurniture): void {
    this.#sheet(sheet).furniture = furniture;
  }

  batch(work: () => void): void {
    this.batches++;
    work();
    this.notify({ kind: 'recalculated', places: [] });
  }

  recalculate(cells: readonly SheetCellRef[] = []): void {
    for (const cell of cells) this.#compute(cell);
    this.notify({ kind: 'recalculated', places: [] });
  }

  registerFunction(worksheetFunction: WorksheetFunction): void {
    this.functions.set(worksheetFunction.name, worksheetFunction);
  }

  obey(rules: HouseRules): void {
    this.rules = rules;
  }

  listen(listener: (notice: EngineNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function box1(text: string): CellRange {
  const [first = '', last = first] = text.split(':');
  const cell = (address: string) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address)!;
    return {
      column: [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1,
      row: Number(row) - 1,
    };
  };
  const [from, to] = [cell(first), cell(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
