import { editedWorkbook } from '../../actions';
import type { LiveSheet, SheetPlace, SheetPlan, SheetSink, TableSource, WorkbookGrid } from '../../tables';
import { changesWith, type Change } from './changes';
import { conflicts } from './conflicts';
import { fileSheets, type HandOver } from './fileSheets';
import { createStore, type Store } from './store';

/** A person's file as it was read, with what happened to it on the page. The file itself is never written. */
export interface OpenedFile {
  readonly source: TableSource;
  readonly live: LiveSheet;
  readonly sheets: SheetSink;
  readonly workbook: Store<WorkbookGrid>;
  readonly changes: Store<readonly Change[]>;
  /** The place that was gone to last. */
  readonly looking: Store<SheetPlace | null>;
  /** The sheets of ours that were made so far. */
  readonly made: Store<readonly SheetPlan[]>;
  /** The same file, saved anew: what was changed here gives way to it. */
  readonly readAgain: (workbook: WorkbookGrid) => void;
}

export function openedFile(first: WorkbookGrid, handOver: HandOver): OpenedFile {
  const workbook = createStore(first);
  const changes = createStore<readonly Change[]>([]);
  const looking = createStore<SheetPlace | null>(null);
  const made = createStore<readonly SheetPlan[]>([]);
  const readings = createStore(first);
  const live: LiveSheet = {
    select(place) {
      if (!workbook.get().sheets.some(({ name }) => name === place.sheet))
        return Promise.reject(new Error(`no sheet ${place.sheet}`));
      looking.set(place);
      return Promise.resolve();
    },
    edit(...plans) {
      const refusal = conflicts(workbook.get(), plans);
      if (refusal) return Promise.resolve(refusal);
      workbook.set(editedWorkbook(workbook.get(), plans));
      changes.set(changesWith(changes.get(), plans));
      return Promise.resolve({ kind: 'done' });
    },
    onChange: (listener) => Promise.resolve(readings.subscribe(listener)),
  };
  return {
    source: { workbook: () => Promise.resolve(workbook.get()) },
    live,
    sheets: fileSheets({ workbook, made }, handOver),
    ...{ workbook, changes, looking, made },
    readAgain(again) {
      workbook.set(again);
      changes.set([]);
      looking.set(null);
      readings.set(again);
    },
  };
}
