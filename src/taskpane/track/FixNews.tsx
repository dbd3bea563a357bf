import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { TrackWords } from '../../i18n';
import { sheetCellText } from '../../tables';
import { errorText } from '../parts/errorText';
import { Notice } from '../parts/Notice';
import { useStore } from '../state/store';
import { useTrack } from './useTrack';
import { fixes, type FixDone } from './fixes';

const useStyles = makeStyles({
  // Stays in view however far down the list the fix was made.
  news: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** What became of the last fix, and the way back. */
export function FixNews() {
  const { kept, words } = useTrack();
  const { job, undo } = kept(fixes);
  const state = useStore(job.state);
  const { track } = words;
  const styles = useStyles();
  if (state.kind === 'failed') {
    return (
      <Notice intent="error" actions={<CloseButton onClick={job.clear} />}>
        <span title={errorText(state.error)}>{track.failed}</span>
      </Notice>
    );
  }
  if (state.kind !== 'done') return null;
  const done = state.outcome;
  const succeeded = done.outcome.kind === 'done';
  return (
    <div className={styles.news}>
      <Notice
        intent={succeeded ? 'success' : 'warning'}
        actions={
          <>
            {succeeded && done.undo !== null && (
              <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void undo(done)}>
                {track.undo}
              </Button>
            )}
            <CloseButton onClick={job.clear} />
          </>
        }
      >
        {newsText(done, track)}
      </Notice>
    </div>
  );
}

const CloseButton = ({ onClick }: { readonly onClick: () => void }) => (
  <Button size="small" appearance="transparent" onClick={onClick}>
    {useTrack().words.shell.close}
  </Button>
);

function newsText({ outcome, undo, count }: FixDone, words: TrackWords): string {
  switch (outcome.kind) {
    case 'done':
      return undo === null ? words.undone(count) : words.fixed(count);
    case 'changed-meanwhile':
      return words.changed(outcome.cells.map(sheetCellText));
    case 'refused':
      return words[outcome.reason](outcome.sheet);
  }
}
