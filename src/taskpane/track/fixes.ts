import type { FixOffer } from '../../actions';
import type { EditOutcome, EditPlan } from '../../tables';
import type { PaneModel } from '../paneModel';
import { createJob, type Job } from '../state/job';
import { createStore, type Store } from '../state/store';

interface FixOrder {
  readonly plans: readonly EditPlan[];
  /** What takes them back; `null` when this is the taking back. */
  readonly undo: readonly EditPlan[] | null;
  readonly count: number;
}

export interface FixDone {
  readonly outcome: EditOutcome;
  readonly count: number;
  /** `null` once taken back. */
  readonly undo: readonly EditPlan[] | null;
}

/** Fixing cells, one at a time or many together, and taking it back; for `PaneModel.kept`. */
export interface Fixes {
  readonly job: Job<FixOrder, FixDone>;
  /** What is about to be changed together, while the person looks at it. */
  readonly preview: Store<FixOffer | null>;
  readonly fix: (offer: FixOffer) => Promise<void>;
  readonly undo: (done: FixDone) => Promise<void>;
}

export function fixes({ host, month: reader }: PaneModel): Fixes {
  const preview = createStore<FixOffer | null>(null);
  const job = createJob(async ({ plans, undo, count }: FixOrder): Promise<FixDone> => {
    try {
      const outcome = await host.live.edit(...plans);
      return { outcome, count, undo };
    } finally {
      preview.set(null);
      await reader.refresh();
    }
  });
  return {
    job,
    preview,
    fix: ({ plans, undo, rows }) => job.start({ plans, undo, count: rows.length }),
    undo: ({ undo, count }) => job.start({ plans: undo ?? [], undo: null, count }),
  };
}
