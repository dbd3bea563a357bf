import { openMonth, type Month } from '../../actions';
import type { Period } from '../../core';
import type { TableSource } from '../../tables';
import { createStore, type Store } from '../state/store';

/** The workbook as it was last read. */
export interface MonthRead {
  readonly month: Month;
  readonly at: Date;
}

/** The last reading stays in view while the next one is under way, or fails. */
export interface MonthState {
  readonly read: MonthRead | null;
  readonly reading: boolean;
  readonly failure: { readonly error: unknown } | null;
}

export interface MonthReader {
  readonly state: Pick<Store<MonthState>, 'get' | 'subscribe'>;
  /** Reads now; asked for during a reading, once more after it. */
  readonly refresh: () => Promise<void>;
  /** Which month is meant, where the workbook holds several. */
  readonly choosePeriod: (period: Period) => Promise<void>;
}

export function createMonthReader(source: TableSource): MonthReader {
  const state = createStore<MonthState>({ read: null, reading: false, failure: null });
  let period: Period | undefined;
  let under: Promise<void> | null = null;
  let again = false;
  const readOnce = async (): Promise<void> => {
    try {
      const month = await openMonth(source, period ? { period } : {});
      state.set({ read: { month, at: new Date() }, reading: true, failure: null });
    } catch (error) {
      state.set({ ...state.get(), reading: true, failure: { error } });
    }
  };
  const askedAgain = (): boolean => {
    const asked = again;
    again = false;
    return asked;
  };
  const readAll = async (): Promise<void> => {
    await readOnce();
    if (askedAgain()) return readAll();
    under = null;
    state.set({ ...state.get(), reading: false });
  };
  const refresh = (): Promise<void> => {
    if (under) {
      again = true;
      return under;
    }
    state.set({ ...state.get(), reading: true });
    return (under = readAll());
  };
  return {
    state,
    refresh,
    choosePeriod(chosen) {
      period = chosen;
      return refresh();
    },
  };
}
