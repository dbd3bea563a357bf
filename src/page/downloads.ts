import { openMonth } from '../actions';
import { pageWords, type Language } from '../i18n';
import type { SheetPlan, TableSource } from '../tables';
import { slipFiles, stampedPeriod, workbookName } from './file/downloadNames';
import type { HandOver } from './file/fileSheets';
import { createStore, type Store } from './file/store';
import { workbookOf } from './file/workbookOf';
import type { Workshop } from './work/workshop';

/** What was handed over last, and what more can be had of it. */
export interface Downloaded {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly plans: readonly SheetPlan[];
  /** People whose slips are in it. */
  readonly slips: number;
  readonly zip:
    | { readonly kind: 'offered' | 'failed' }
    | { readonly kind: 'packing'; readonly done: number; readonly total: number }
    | { readonly kind: 'done'; readonly fileName: string };
}

export interface Downloads extends HandOver {
  readonly last: Store<Downloaded | null>;
  /** One file per person, together in a zip; names are looked up in the month. */
  readonly zipSlips: (source: TableSource) => Promise<void>;
}

export interface DownloadPorts {
  readonly workshop: Workshop;
  readonly save: (bytes: Uint8Array, fileName: string) => void;
  readonly language: () => Language;
}

export function createDownloads({ workshop, save, language }: DownloadPorts): Downloads {
  const last = createStore<Downloaded | null>(null);
  const stand = (zip: Downloaded['zip']): void => {
    const now = last.get();
    if (now) last.set({ ...now, zip });
  };
  return {
    last,
    pack: (plans, signal) =>
      workshop({ kind: 'workbook', workbook: workbookOf(plans, language()) }, signal ? { signal } : {}),
    download(bytes, plans) {
      const fileName = workbookName(plans, pageWords(language()).downloads.workbookName);
      const slips = plans.filter(({ stamp }) => stamp.startsWith('slip:')).length;
      last.set({ fileName, bytes, plans, slips, zip: { kind: 'offered' } });
      save(bytes, fileName);
    },
    async zipSlips(source) {
      const { plans = [] } = last.get() ?? {};
      try {
        stand({ kind: 'packing', done: 0, total: plans.length });
        const files = slipFiles(plans, language(), await namesIn(source, plans));
        const onProgress = (done: number, total: number) => stand({ kind: 'packing', done, total });
        const bytes = await workshop({ kind: 'zip', files }, { onProgress });
        const { slipsName } = pageWords(language()).downloads;
        const fileName = workbookName(plans, slipsName).replace(/xlsx$/, 'zip');
        save(bytes, fileName);
        stand({ kind: 'done', fileName });
      } catch {
        stand({ kind: 'failed' });
      }
    },
  };
}

async function namesIn(source: TableSource, plans: readonly SheetPlan[]): Promise<(id: string) => string> {
  const period = stampedPeriod(plans);
  const { scorecard } = await openMonth(source, period ? { period } : {});
  const names = new Map(scorecard.people.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}
