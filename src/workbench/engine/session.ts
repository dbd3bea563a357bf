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
  /** Does it as one change, computed at its end. */
  readonly together: (work: () => void) => void;
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
  const session: Session = {
    model,
    getters,
    link,
    command: (type, payload = {}) => {
      session.own(() => {
        const { isSuccessful, reasons } = quietly(() => dispatch(type, payload));
        const isRefused = !isSuccessful && reasons.some((reason) => !HARMLESS.has(reason));
        if (isRefused) throw new Error(`${type}: ${reasons.join(', ')}`);
      });
    },
    attempt: (type, payload) => {
      session.own(() => quietly(() => dispatch(type, payload)));
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
      const failures: Error[] = [];
      session.command(Own.together, {
        // The library stays in the middle of its work when something throws through it.
        work: () => {
          try {
            work();
          } catch (error) {
            failures.push(error instanceof Error ? error : new Error(String(error)));
          }
        },
      });
      const [failure] = failures;
      if (failure !== undefined) throw failure;
    },
    makeRoom: (sheet, rows, columns) => {
      makeRoom(session, sheet, { rows, columns });
    },
    afterOwn: () => undefined,
  };
  return session;
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
