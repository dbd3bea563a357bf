import type { CellRange } from '../../../tables';
import type { CellContent, Engine, EngineCell, SheetCellRef, SheetId, SheetRange } from '../engine';

type Contents = readonly (readonly (CellContent | null | undefined)[])[];

/** Formulas that speak of spills are written anew when those change size, which may change others. */
const MOST_ROUNDS = 8;

/**
 * The engine's cells, with writes held back until somebody looks: a batch of a hundred writes is one recalculation, and
 * a read after a write sees its result all the same.
 */
export class Cells {
  #waiting: { readonly at: SheetCellRef; readonly contents: Contents }[] = [];

  constructor(
    private readonly engine: Engine,
    /** Called before waiting contents reach the engine: spills must know their obstacles. */
    private readonly prepare: () => void,
  ) {}

  write(at: SheetCellRef, contents: Contents): void {
    this.#waiting.push({ at, contents });
  }

  settle(): void {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.prepare();
      if (this.#waiting.length === 0) return;
      const waiting = this.#waiting;
      this.#waiting = [];
      this.engine.batch(() => {
        for (const { at, contents } of waiting) this.engine.write(at, contents);
      });
    }
  }

  read(place: SheetRange): readonly (readonly EngineCell[])[] {
    return this.#seen(() => this.engine.read(place));
  }

  texts(place: SheetRange): readonly (readonly string[])[] {
    return this.#seen(() => this.engine.texts(place));
  }

  spill(anchor: SheetCellRef): CellRange | null {
    return this.#seen(() => this.engine.spill(anchor));
  }

  usedRange(sheet: SheetId): CellRange | null {
    return this.#seen(() => this.engine.usedRange(sheet));
  }

  /** Looking may be what lets the engine compute, and what follows from that may be written in turn. */
  #seen<R>(look: () => R): R {
    this.settle();
    let seen = look();
    for (let round = 0; round < MOST_ROUNDS && this.#waiting.length > 0; round++) {
      this.settle();
      seen = look();
    }
    return seen;
  }
}
