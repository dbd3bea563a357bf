import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SetUpOutcome } from '../../../actions';
import { errorText } from '../../parts/errorText';
import { Notice } from '../../parts/Notice';
import { RunningJob } from '../../parts/RunningJob';
import { useStore } from '../../state/store';
import { outcomeSentences } from './outcomeSentences';
import { setUpJob, type SetUpDone } from './setUpJob';
import { useSetUp } from './useSetUp';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

/** Where setting up stands and what became of it, until it is put away. */
export function SetUpNews() {
  const { kept, setUp, words } = useSetUp();
  const job = kept(setUpJob);
  const state = useStore(job.state);
  const close = (
    <Button size="small" onClick={job.clear}>
      {words.shell.close}
    </Button>
  );
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running': {
      const { progress, cancelling } = state;
      const at = progress ? setUp.at(progress.label, progress.done, progress.total) : setUp.preparing;
      const text = cancelling ? setUp.cancelling : at;
      return <RunningJob progress={progress} cancelling={cancelling} text={text} onCancel={job.cancel} />;
    }
    case 'failed':
      return (
        <Notice intent="error" actions={close}>
          <span title={errorText(state.error)}>{setUp.failed}</span>
        </Notice>
      );
    case 'cancelled':
      return (
        <Notice intent="info" actions={close}>
          {setUp.cancelled}
        </Notice>
      );
    case 'done':
      return <Outcome done={state.outcome} />;
  }
}

function Outcome({ done }: { readonly done: SetUpDone }) {
  const { order, outcome } = done;
  const { kept, language, setUp, words } = useSetUp();
  const job = kept(setUpJob);
  const styles = useStyles();
  const agreeing = outcome.kind === 'asks' && (
    <Button
      size="small"
      appearance="primary"
      onClick={() =>
        void job.start({
          ...order,
          agreed: [...order.agreed, ...outcome.questions.map(({ code }) => code)],
        })
      }
    >
      {setUp.agree}
    </Button>
  );
  return (
    <Notice
      intent={outcome.kind === 'done' ? 'success' : 'warning'}
      actions={
        <>
          {agreeing}
          <Button size="small" onClick={job.clear}>
            {outcome.kind === 'asks' ? words.shell.cancel : words.shell.close}
          </Button>
        </>
      }
    >
      {outcome.kind === 'asks' && <p className={styles.text}>{setUp.asksTitle}</p>}
      {outcomeSentences(done, language, setUp).map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <WrittenLinks outcome={outcome} />
    </Notice>
  );
}

const TOP_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

function WrittenLinks({ outcome }: { readonly outcome: SetUpOutcome }) {
  const { goTo, setUp } = useSetUp();
  const styles = useStyles();
  if (outcome.kind !== 'done') return null;
  const { first, written } = outcome.result;
  return (
    <span className={styles.links}>
      {first && (
        <Link as="button" onClick={() => void goTo(first)}>
          {setUp.toFirst}
        </Link>
      )}
      {written.map(({ stamp, name }) => (
        <Link as="button" key={stamp} onClick={() => void goTo({ sheet: name, range: TOP_CELL })}>
          {name}
        </Link>
      ))}
    </span>
  );
}
