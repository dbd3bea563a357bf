import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useStore } from '../state/store';
import { useResults } from './useResults';
import { reportJob } from './reportJob';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  text: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** Which sheet it is at, and how to stop. */
export function ReportProgress() {
  const { kept, words } = useResults();
  const job = kept(reportJob);
  const state = useStore(job.state);
  const styles = useStyles();
  if (state.kind !== 'running') return null;
  const { progress, cancelling } = state;
  const { results } = words;
  const at = progress ? results.at(progress.label, progress.done, progress.total) : results.preparing;
  return (
    <section className={styles.box}>
      <p className={styles.text}>{cancelling ? results.cancelling : at}</p>
      <ProgressBar
        aria-label={at}
        {...(progress && { value: progress.done, max: Math.max(1, progress.total) })}
      />
      <Button disabledFocusable={cancelling} onClick={job.cancel}>
        {words.shell.cancel}
      </Button>
    </section>
  );
}
