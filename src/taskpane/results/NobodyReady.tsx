import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from '../state/store';
import { useResults } from './useResults';
import { reportChoice } from './reportChoice';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

/** Nobody has a score: where to go, or how to have slips that say so. */
export function NobodyReady({ waiting }: { readonly waiting: number }) {
  const { host, kept, words } = useResults();
  const store = kept(reportChoice);
  const choice = useStore(store);
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.text}>{words.results.nobody}</p>
      <Button appearance="primary" onClick={() => host.place.go('track')}>
        {words.results.toTrack}
      </Button>
      {waiting > 0 && (
        <Button onClick={() => store.set({ ...choice, withWaiting: true })}>
          {words.results.withWaiting(waiting)}
        </Button>
      )}
    </div>
  );
}
