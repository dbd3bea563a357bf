import { Model, helpers } from './oSpreadsheet';
import './plugins';
import { Own } from './commands';
import { engineLink } from './link';
import { quietly } from './quietly';
import { SHEET_COLUMNS, SHEET_ROWS } from '../host/document/rangeAddress';
import type { SheetId } from '../host/engine';
import type { Getters } from './internals';
import type { EngineLink } from './link';

/** Sheets begin with so many lines and grow where they are needed. */
export const FIRST_SIZE = { rows: 200, columns: 30 } as const;

/** Lines beyond those needed, so that the sheet does not grow with every row. */
const SPARE = { rows: 50, columns: 10 } as const;

/** One open workbook of the library, and the way to command it. */
export interface Session {
  readonly model: Model;
  readonly getters: Getters & Model['getters'];
  readonly link: EngineLink;
  /** A command to the library; a refusal throws. */
  readonly command: (type: string, payload?: object) => void;
  /** A command that may be refused: something is then not drawn. */
  readonly attempt: (type: string, payload: object) => void;
  /** Whatever is done in it is the engine's doing, not a person's. */
  readonly own: <R>(work: () => R) => R;
  /** Does it as one change, computed at its end or where somebody looks. */
  readonly together: <R>(work: () => R) => R;
  /** In the middle of such a change: from here on what is computed is up to date. */
  readonly settle: () => void;
  /** Makes a sheet hold at least so many lines. */
  readonly makeRoom: (sheet: SheetId, rows: number, columns: number) => void;
  /** After the engine's own change, when it is computed. */
  afterOwn: () => void;
}

export function openSession(names: readonly string[]): Session {
  const link = engineLink();
  const model = quietly(() => new Model(workbookOf(names), { custom: { workbench: link } }));
  const getters = model.getters as unknown as Session['getters'];
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => DispatchResult;
  let isTogether = false;
  let isStale = false;
  const session: Session = {
    model,
    getters,
    link,
    command: (type, payload = {}) => {
      session.own(() => {
        isStale = true;
        const { isSuccessful, reasons } = quietly(() => dispatch(type, payload));
        const isRefused = !isSuccessful && reasons.some((reason) => !HARMLESS.has(reason));
        if (isRefused) throw new Error(`${type}: ${reasons.join(', ')}`);
      });
    },
    attempt: (type, payload) => {
      session.own(() => {
        isStale = true;
        quietly(() => dispatch(type, payload));
      });
    },
    own: (work) => {
      link.hands++;
      try {
        return work();
      } finally {
        link.hands--;
        if (link.hands === 0) session.afterOwn();
      }
    },
    together: (work) => {
      if (isTogether) return work();
      isTogether = true;
      const outcomes: Outcome<ReturnType<typeof work>>[] = [];
      session.command(Own.together, {
        work: () => {
          outcomes.push(outcomeOf(work));
          isTogether = false;
        },
      });
      const [outcome] = outcomes;
      if (outcome === undefined) throw new Error('The library did not do it.');
      if ('error' in outcome) throw outcome.error;
      return outcome.value;
    },
    settle: () => {
      if (!isTogether || !isStale) return;
      isStale = false;
      quietly(() => getters.computeNow());
      session.afterOwn();
      // Formulas that lacked room have it by now.
      session.settle();
    },
    makeRoom: (sheet, rows, columns) => {
      makeRoom(session, sheet, { rows, columns });
    },
    afterOwn: () => undefined,
  };
  return session;
}

type Outcome<R> = { readonly value: R } | { readonly error: Error };

/** The library would stay in the middle of its work if something were thrown through it. */
function outcomeOf<R>(work: () => R): Outcome<R> {
  try {
    return { value: work() };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

interface DispatchResult {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

/** What asks for something that is so already. */
const HARMLESS: ReadonlySet<string> = new Set(['NoChanges', 'UnchangedSheetName', 'ValuesNotChanged']);

function makeRoom(
  { getters, command }: Session,
  sheetId: SheetId,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const add = (dimension: 'ROW' | 'COL', has: number, needed: number): void => {
    if (needed <= has) return;
    const [most, spare] = dimension === 'ROW' ? [SHEET_ROWS, SPARE.rows] : [SHEET_COLUMNS, SPARE.columns];
    // A quarter more, so that growing step by step stays cheap.
    const size = Math.min(most, Math.ceil(needed * 1.25) + spare);
    command('ADD_COLUMNS_ROWS', {
      dimension,
      sheetId,
      sheetName: getters.getSheetName(sheetId),
      position: 'after',
      base: has - 1,
      quantity: size - has,
    });
  };
  // The last line stays blank: new ones take the looks of the line before them.
  add('ROW', getters.getNumberRows(sheetId), Math.min(rows + 1, SHEET_ROWS));
  add('COL', getters.getNumberCols(sheetId), Math.min(columns + 1, SHEET_COLUMNS));
}

function workbookOf(names: readonly string[]): object {
  const sheets = names.map((name, index) => ({
    ...helpers.createEmptySheet(`s${index + 1}`, name),
    rowNumber: FIRST_SIZE.rows,
    colNumber: FIRST_SIZE.columns,
  }));
  return { ...helpers.createEmptyWorkbookData(), sheets };
}
