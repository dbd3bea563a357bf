import { setUp, type SetUpOutcome, type SetUpQuestion } from '../../../actions';
import type { SetUpChoice } from '../../../tables';
import type { PaneModel } from '../../paneModel';
import { createJob, type Job } from '../../state/job';
import { setUpDraft } from './setUpDraft';

export interface SetUpOrder {
  readonly choice: SetUpChoice;
  /** Questions that were answered with yes. */
  readonly agreed: readonly SetUpQuestion['code'][];
}

export interface SetUpDone {
  readonly order: SetUpOrder;
  readonly outcome: SetUpOutcome;
}

/** Writing the sheets of a fresh month; for `PaneModel.kept`. */
export const setUpJob = (pane: PaneModel): Job<SetUpOrder, SetUpDone> =>
  createJob(async (order, attention) => {
    const { host, month, kept } = pane;
    try {
      const outcome = await setUp(order.choice, host, { ...attention, agreed: order.agreed });
      const draft = kept(setUpDraft);
      if (outcome.kind === 'done') draft.set({ ...draft.get(), open: false });
      return { order, outcome };
    } finally {
      await month.refresh();
    }
  });
