import { CompiledFormula, registries } from '../oSpreadsheet';
import { Own } from '../commands';
import { literal } from '../literals';
import { laidStyle } from '../looks';
import { enteredByPerson } from '../personsEntry';
import type { StyleCommand, WriteCommand } from '../commands';
import type { CellContent, EngineStyle } from '../../host/engine';
import type { CellLook, Command, Compiled, Getters, History, KeptCell, Placed, Position } from '../internals';
import type { EngineLink, LinkedConfig } from '../link';

interface Update {
  readonly content?: string | undefined;
  readonly formula?: unknown;
  readonly style?: CellLook | null | undefined;
  readonly format?: string | undefined;
}

interface Base {
  readonly history: History;
  readonly getters: Getters;
  readonly cells: Readonly<Record<string, Readonly<Record<number, KeptCell>>>>;
  readonly nextId: number;
  handle(command: Command): void;
  updateCell(sheetId: string, col: number, row: number, after: Update): void;
  getNextCellId: () => number;
}

const BasePlugin = registries.corePluginRegistry.get('cell') as unknown as {
  new (config: LinkedConfig): Base;
  readonly getters: readonly string[];
};

const { Compile: compile } = CompiledFormula as unknown as {
  readonly Compile: (formula: string, sheetId: string, getters: Getters) => Compiled;
};

type Content = Pick<KeptCell, 'isFormula' | 'content' | 'parsedValue' | 'compiledFormula' | 'text'>;

const BLANK: Content = { isFormula: false, content: '', parsedValue: null };

/** The library's cells, written many at a time, exactly as they are given. */
export class CellPlugin extends BasePlugin {
  readonly #link: EngineLink | undefined;

  constructor(config: LinkedConfig) {
    super(config);
    this.#link = config.custom.workbench;
  }

  override handle(command: Command): void {
    if (command.type === Own.write) this.#write(command as WriteCommand);
    else if (command.type === Own.style) this.#style(command as StyleCommand);
    else super.handle(command);
  }

  /** A person's typing is read as Excel reads it; a change of looks alone leaves the content untouched. */
  override updateCell(sheetId: string, col: number, row: number, after: Update): void {
    const at = { sheetId, col, row };
    const { content } = after;
    const before = this.getters.getCell(at);
    if (content === undefined && !('formula' in after)) {
      this.#put(at, before, kept(before ?? BLANK, withUpdate(before, after)));
    } else if (this.#link?.rules && this.#link.hands === 0 && content !== undefined && content !== '') {
      const entry = enteredByPerson(this.#link.rules, at, content);
      const looks = withUpdate(before, after);
      const style = entry.format === undefined ? looks : withFormat(looks, entry.format);
      this.#put(at, before, kept(this.#content(sheetId, entry.content), style));
    } else {
      super.updateCell(sheetId, col, row, after);
    }
  }

  #write({ sheetId, top, left, contents }: WriteCommand): void {
    const changes: CellChange[] = [];
    for (const [r, line] of contents.value.entries()) {
      for (const [c, content] of line.entries()) {
        if (content === undefined) continue;
        const at = { sheetId, col: left + c, row: top + r };
        const before = this.getters.getCell(at);
        changes.push({ at, before, after: kept(this.#content(sheetId, content), before) });
      }
    }
    this.#change(sheetId, changes);
  }

  #style({ sheetId, zones, style }: StyleCommand): void {
    const changes: CellChange[] = [];
    const laid = layer(style);
    for (const { top, left, bottom, right } of zones) {
      for (let row = top; row <= bottom; row++) {
        for (let col = left; col <= right; col++) {
          const at = { sheetId, col, row };
          const before = this.getters.getCell(at);
          changes.push({ at, before, after: kept(before ?? BLANK, laid(before)) });
        }
      }
    }
    this.#change(sheetId, changes);
  }

  /** Few changes one by one; many as one new state, which is quicker to keep for undoing. */
  #change(sheetId: string, changes: readonly CellChange[]): void {
    if (changes.length < MANY) {
      for (const { at, before, after } of changes) this.#put(at, before, after);
      return;
    }
    const cells: Record<number, KeptCell> = { ...this.cells[sheetId] };
    const placed: Placed[] = [];
    let { nextId } = this;
    for (const { at, before, after } of changes) {
      if (isNothing(after)) {
        if (before === undefined) continue;
        Reflect.deleteProperty(cells, before.id);
        placed.push({ id: undefined, at });
        continue;
      }
      const id = before?.id ?? nextId++;
      after.id = id;
      cells[id] = after;
      if (before === undefined) placed.push({ id, at });
    }
    this.history.update('nextId', nextId);
    this.history.update('cells', sheetId, cells);
    this.getters.placeCells(sheetId, placed);
  }

  #content(sheetId: string, content: CellContent | null): Content {
    if (content === null) return BLANK;
    if ('value' in content) return { isFormula: false, ...literal(content.value) };
    const compiledFormula = compile(content.formula, sheetId, this.getters);
    return { isFormula: true, compiledFormula, text: { of: compiledFormula, formula: content.formula } };
  }

  #put(at: Position, before: KeptCell | undefined, after: NewCell): void {
    if (isNothing(after)) {
      if (before === undefined) return;
      this.history.update('cells', at.sheetId, before.id, undefined);
      this.getters.placeCell(undefined, at);
      return;
    }
    const id = before?.id ?? this.getNextCellId();
    after.id = id;
    this.history.update('cells', at.sheetId, id, after);
    if (before === undefined) this.getters.placeCell(id, at);
  }
}

interface CellChange {
  readonly at: Position;
  readonly before: KeptCell | undefined;
  readonly after: NewCell;
}

/** Numbered where it is put. */
type NewCell = KeptCell & { id: number };

/** Every cell is an object of one shape, which is what makes a hundred thousand of them quick. */
const kept = (content: Content, looks: Looks | undefined): NewCell => ({
  id: 0,
  style: looks?.style,
  format: looks?.format,
  isFormula: content.isFormula,
  content: content.content,
  parsedValue: content.parsedValue,
  compiledFormula: content.compiledFormula,
  text: content.text,
});

const MANY = 500;

/** Cells that look alike before look alike afterwards, and share it. */
function layer(style: EngineStyle): (before: Looks | undefined) => Looks {
  const known = new Map<unknown, Map<string | undefined, Looks>>();
  return (before) => {
    const byFormat = known.get(before?.style) ?? new Map<string | undefined, Looks>();
    known.set(before?.style, byFormat);
    const looks = byFormat.get(before?.format) ?? laidStyle(before, style);
    byFormat.set(before?.format, looks);
    return looks;
  };
}

const isNothing = ({ isFormula, content, style, format }: NewCell): boolean =>
  !isFormula && content === '' && !style && !format;

type Looks = Pick<KeptCell, 'style' | 'format'>;

const withUpdate = (before: KeptCell | undefined, { style, format }: Update): Looks => ({
  style: style === undefined ? before?.style : (style ?? undefined),
  format: format === undefined ? before?.format : format === '' ? undefined : format,
});

const withFormat = (looks: Looks, numberFormat: string): Looks => laidStyle(looks, { numberFormat });
