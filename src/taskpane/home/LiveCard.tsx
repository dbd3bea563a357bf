import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LiveState } from '../../actions';
import { placeText } from '../parts/placeText';
import { Section } from '../parts/Section';
import type { MonthRead } from '../month/monthReader';
import { useStore } from '../state/store';
import { usePane } from '../usePane';
import { LiveNews } from './LiveNews';
import { LiveObstacles } from './LiveObstacles';
import { LiveStatus } from './LiveStatus';
import { liveJob } from './liveJob';
import { liveView, type LiveView } from './liveView';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  button: { width: '100%', marginTop: tokens.spacingVerticalXS },
});

/** Live scores beside the table: what stands, what will be written where, and what became of it. */
export function LiveCard({ read, state }: { readonly read: MonthRead; readonly state: LiveState }) {
  const { kept, words } = usePane();
  const { home } = words;
  const job = useStore(kept(liveJob).state);
  const justWritten = job.kind === 'done' && job.outcome.outcome.kind === 'done';
  const view = liveView(read.month, state);
  return (
    <Section title={home.live.title}>
      <LiveNews />
      {!justWritten && <LiveStatus view={view} />}
      {view.due.length > 0 && <WriteLive read={read} view={view} />}
      <LiveObstacles obstacles={view.obstacles} />
    </Section>
  );
}

function WriteLive({ read, view }: { readonly read: MonthRead; readonly view: LiveView }) {
  const { kept, words } = usePane();
  const styles = useStyles();
  const job = kept(liveJob);
  const { kind } = useStore(job.state);
  const { live } = words.home;
  const broken = view.faults.length > 0;
  return (
    <>
      {(broken ? view.faults.map((fault) => live.faults[fault]) : [live.explain]).map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <p className={styles.text}>{live.willWrite(view.due.map(placeText))}</p>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={kind === 'running'}
        onClick={() => void job.start({ month: read.month, due: view.due })}
      >
        {broken ? live.repair : live.write}
      </Button>
    </>
  );
}
