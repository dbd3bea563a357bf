import { ExcelError } from '../protocol/excelError';
import { References } from '../protocol/references';
import { Events } from '../events/events';
import { Cells } from './cells';
import { furniture } from './furniture';
import { sameText } from './names';
import { plainPage } from './pageLayout';
import { referencedTable } from './tableState';
import type { Engine, SheetId } from '../engine';
import type { ReferencedTable } from '../references/structuredReferences';
import type { NamedItem } from './namedItem';
import type { SheetState } from './sheetState';
import type { TableState } from './tableState';

/** Who changes the document: an add-in's request, the person, or somebody elsewhere. */
export type Author = 'add-in' | 'person' | 'co-author';

/** The open workbook: the engine's cells and what Excel knows around them. */
export class Workbook {
  readonly events = new Events();
  readonly references = new References();
  readonly cells: Cells;
  readonly names: NamedItem[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  author: Author = 'person';
  calculationMode = 'Automatic';
  /** Files that the add-in has asked to open in windows of their own, as base64. */
  readonly opened: string[] = [];
  /** `null` while the structure is open; else the password, which may be empty. */
  structurePassword: string | null = null;
  readonly #sheets = new Map<SheetId, SheetState>();
  readonly #touched = new Set<SheetState>();
  #next = 1;

  constructor(
    readonly engine: Engine,
    readonly options: WorkbookOptions,
  ) {
    this.cells = new Cells(engine, () => this.#furnish());
  }

  /** In the order of their tabs. */
  get sheets(): readonly SheetState[] {
    return this.engine.sheets().map(({ id }) => this.sheet(id));
  }

  get tables(): readonly TableState[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  get referencedTables(): readonly ReferencedTable[] {
    return this.tables.map(referencedTable);
  }

  sheet(id: SheetId): SheetState {
    const known = this.#sheets.get(id);
    if (known !== undefined) return known;
    const sheet = this.#newSheet(id);
    this.#sheets.set(id, sheet);
    return sheet;
  }

  nameOf(sheet: SheetState): string {
    const found = this.engine.sheets().find(({ id }) => id === sheet.id);
    if (found === undefined) throw new ExcelError('ItemNotFound', 'The sheet is gone.');
    return found.name;
  }

  /** By name, whatever its case, or by Excel's id. */
  findSheet(key: string): SheetState | null {
    const found = this.engine.sheets().find(({ name }) => sameText(name, key));
    if (found !== undefined) return this.sheet(found.id);
    return this.sheets.find(({ guid }) => sameText(guid, key)) ?? null;
  }

  findTable(key: string): TableState | null {
    return this.tables.find(({ name, id }) => sameText(name, key) || id === key) ?? null;
  }

  /** A number that is given once. */
  nextId(): number {
    return this.#next++;
  }

  /** The sheet's tables, charts and the like have changed. */
  touch(sheet: SheetState): void {
    this.#touched.add(sheet);
  }

  forget(sheet: SheetState): void {
    sheet.isDeleted = true;
    for (const table of sheet.tables) table.isDeleted = true;
    this.#sheets.delete(sheet.id);
    this.#touched.delete(sheet);
  }

  #furnish(): void {
    for (const sheet of this.#touched) {
      this.engine.blockSpills(
        sheet.id,
        sheet.tables.map(({ range }) => range),
      );
      this.engine.furnish(sheet.id, furniture(sheet));
    }
    this.#touched.clear();
  }

  #newSheet(id: SheetId): SheetState {
    return {
      workbook: this,
      id,
      guid: `{${String(this.nextId()).padStart(8, '0')}-0001-0000-0000-000000000000}`,
      isDeleted: false,
      tables: [],
      charts: [],
      conditionalFormats: [],
      validations: [],
      links: [],
      notes: [],
      typed: [],
      names: [],
      customProperties: new Map(),
      protection: null,
      frozen: { rows: 0, columns: 0 },
      gridlines: true,
      headings: true,
      page: plainPage(),
    };
  }
}

export interface WorkbookOptions {
  /** `zh-CN` or `en-US`: separators, and names of new things. Changes when a person changes it. */
  language: string;
  /** Changes when another file is opened. */
  fileName: string;
  /** The year that `4/5` is typed in. */
  readonly year: number;
}
