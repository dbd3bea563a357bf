import { writeReportTabs, type ReportTabs } from '../../actions';
import type { WrittenSheet } from '../../tables';
import type { PaneModel } from '../paneModel';
import { createJob, type Job } from '../state/job';

/** Writing reports; for `PaneModel.kept`, so that it goes on while other places are looked at. */
export const reportJob = ({ host, month }: PaneModel): Job<ReportTabs, readonly WrittenSheet[]> =>
  createJob(async (tabs, attention) => {
    try {
      return await writeReportTabs(tabs, host.sheets, attention);
    } finally {
      await month.refresh();
    }
  });
