import { Button } from '@fluentui/react-components';
import type { LiveOutcome } from '../../actions';
import type { LiveWords } from '../../i18n';
import { sheetCellText } from '../../tables';
import { errorText } from '../parts/errorText';
import { Notice } from '../parts/Notice';
import { PlaceLinks } from '../parts/PlaceLinks';
import { placeText } from '../parts/placeText';
import { useStore } from '../state/store';
import { usePane } from '../usePane';
import { liveJob, type LiveDone } from './liveJob';

/** What became of going live, until it is put away. */
export function LiveNews() {
  const { kept, words } = usePane();
  const job = kept(liveJob);
  const state = useStore(job.state);
  const { live } = words.home;
  const close = (
    <Button size="small" onClick={job.clear}>
      {words.shell.close}
    </Button>
  );
  if (state.kind === 'failed') {
    return (
      <Notice intent="error" actions={close}>
        <span title={errorText(state.error)}>{live.nothingWritten.failed}</span>
      </Notice>
    );
  }
  if (state.kind !== 'done' || state.outcome.outcome.kind === 'already') return null;
  const { kind } = state.outcome.outcome;
  return (
    <Notice intent={kind === 'done' ? 'success' : 'warning'} actions={close}>
      {outcomeSentence(state.outcome, live)}
      <PlaceLinks places={state.outcome.written} />
    </Notice>
  );
}

function outcomeSentence({ outcome, written }: LiveDone, live: LiveWords): string {
  return outcome.kind === 'done' ? live.done(written.map(placeText)) : refusal(outcome, live);
}

function refusal(outcome: Exclude<LiveOutcome, { kind: 'done' }>, { nothingWritten }: LiveWords): string {
  switch (outcome.kind) {
    case 'changed-meanwhile':
      return nothingWritten.changed(outcome.cells.map(sheetCellText));
    case 'refused':
      return nothingWritten[outcome.reason](outcome.sheet);
    case 'already':
    case 'impossible':
    case 'no-scorecard':
      return nothingWritten.impossible;
  }
}
