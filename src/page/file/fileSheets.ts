import { gridOf, type SheetPlan, type SheetSink, type WorkbookGrid } from '../../tables';
import { namedSheets, type NamedSheet } from './namedSheets';
import type { Store } from './store';

/** Makes a workbook of ours, and hands it to the person. */
export interface HandOver {
  readonly pack: (plans: readonly SheetPlan[], signal?: AbortSignal) => Promise<Uint8Array>;
  readonly download: (bytes: Uint8Array, plans: readonly SheetPlan[]) => void;
}

interface SheetStores {
  readonly workbook: Store<WorkbookGrid>;
  readonly made: Store<readonly SheetPlan[]>;
}

/** Sheets of ours become a workbook of their own, downloaded whole, and stand beside the file's sheets to be looked at. */
export const fileSheets = ({ workbook, made }: SheetStores, { pack, download }: HandOver): SheetSink => ({
  async write(plans, { onProgress, signal } = {}) {
    if (plans.length === 0) return [];
    const named = namedSheets(plans, workbook.get().sheets);
    const all = allMade(made.get(), named);
    onProgress?.({ done: 0, total: plans.length, label: '' });
    const bytes = await pack(all, signal);
    signal?.throwIfAborted();
    made.set(all);
    workbook.set(withSheets(workbook.get(), named));
    onProgress?.({ done: plans.length, total: plans.length, label: '' });
    download(bytes, all);
    return named.map(({ plan: { stamp, name }, wanted, replaces }) => ({
      ...{ stamp, name, wanted },
      replaced: replaces !== null,
    }));
  },
  remove(stamps) {
    const isUnwanted = ({ stamp }: { readonly stamp?: string }): boolean =>
      stamp !== undefined && stamps.includes(stamp);
    const now = workbook.get();
    workbook.set({ ...now, sheets: now.sheets.filter((sheet) => !isUnwanted(sheet)) });
    made.set(made.get().filter((plan) => !isUnwanted(plan)));
    return Promise.resolve();
  },
});

function allMade(earlier: readonly SheetPlan[], named: readonly NamedSheet[]): readonly SheetPlan[] {
  const byStamp = new Map(earlier.map((plan) => [plan.stamp, plan]));
  for (const { plan } of named) byStamp.set(plan.stamp, plan);
  return [...byStamp.values()];
}

function withSheets(workbook: WorkbookGrid, named: readonly NamedSheet[]): WorkbookGrid {
  const sheets = [...workbook.sheets];
  for (const { plan, replaces } of named) {
    if (replaces === null) sheets.push(gridOf(plan));
    else sheets[replaces] = gridOf(plan);
  }
  return { ...workbook, sheets };
}
