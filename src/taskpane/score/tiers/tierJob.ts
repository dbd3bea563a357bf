import type { EditOutcome, EditPlan } from '../../../tables';
import type { PaneModel } from '../../paneModel';
import { createJob, type Job } from '../../state/job';
import { tierDraft } from './tierDraft';

export interface TierOrder {
  readonly plan: EditPlan;
  /** What takes it back; `null` when this is the taking back. */
  readonly undo: EditPlan | null;
}

export interface TierDone {
  readonly outcome: EditOutcome;
  readonly undo: EditPlan | null;
}

/** Writing a tier scheme into the settings; for `PaneModel.kept`. */
export const tierJob = ({ host, kept, month }: PaneModel): Job<TierOrder, TierDone> =>
  createJob(async ({ plan, undo }) => {
    try {
      const outcome = await host.live.edit(plan);
      return { outcome, undo };
    } finally {
      await month.refresh();
      const store = kept(tierDraft);
      store.set({ ...store.get(), scheme: null });
    }
  });
