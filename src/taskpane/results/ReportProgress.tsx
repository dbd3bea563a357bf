import { RunningJob } from '../parts/RunningJob';
import { useStore } from '../state/store';
import { reportJob } from './reportJob';
import { useResults } from './useResults';

/** Which sheet it is at, and how to stop. */
export function ReportProgress() {
  const { kept, words } = useResults();
  const job = kept(reportJob);
  const state = useStore(job.state);
  if (state.kind !== 'running') return null;
  const { progress, cancelling } = state;
  const { results } = words;
  const at = progress ? results.at(progress.label, progress.done, progress.total) : results.preparing;
  return (
    <RunningJob
      progress={progress}
      cancelling={cancelling}
      text={cancelling ? results.cancelling : at}
      onCancel={job.cancel}
    />
  );
}
