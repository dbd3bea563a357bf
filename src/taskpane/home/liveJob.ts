import { goLive, type LiveOutcome, type Month } from '../../actions';
import type { SheetPlace } from '../../tables';
import type { PaneModel } from '../paneModel';
import { createJob, type Job } from '../state/job';

/** What is written where, as the person was told before. */
export interface LiveOrder {
  readonly month: Month;
  readonly due: readonly SheetPlace[];
}

export interface LiveDone {
  readonly outcome: LiveOutcome;
  readonly written: readonly SheetPlace[];
}

/** Going live; for `PaneModel.kept`. Whatever comes of it, the workbook is read again. */
export const liveJob = ({ host, month: reader }: PaneModel): Job<LiveOrder, LiveDone> =>
  createJob(async ({ month, due }, attention) => {
    try {
      const outcome = await goLive(month, { live: host.live }, attention);
      return { outcome, written: outcome.kind === 'done' ? due : [] };
    } finally {
      await reader.refresh();
    }
  });
