import { Button } from '@fluentui/react-components';
import { sheetCellText, type EditOutcome } from '../../../tables';
import type { TierEditorWords } from '../../../i18n';
import { errorText } from '../../parts/errorText';
import { Notice } from '../../parts/Notice';
import { useStore } from '../../state/store';
import { tierJob } from './tierJob';
import { useTiers } from './useTiers';

/** What became of writing a scheme, and the way back. */
export function TierNews() {
  const { kept, tiers, words } = useTiers();
  const job = kept(tierJob);
  const state = useStore(job.state);
  const close = (
    <Button size="small" appearance="transparent" onClick={job.clear}>
      {words.shell.close}
    </Button>
  );
  if (state.kind === 'failed') {
    return (
      <Notice intent="error" actions={close}>
        <span title={errorText(state.error)}>{tiers.failed}</span>
      </Notice>
    );
  }
  if (state.kind !== 'done') return null;
  const { outcome, undo } = state.outcome;
  const done = outcome.kind === 'done';
  return (
    <Notice
      intent={done ? 'success' : 'warning'}
      actions={
        <>
          {done && undo && (
            <Button size="small" onClick={() => void job.start({ plan: undo, undo: null })}>
              {tiers.undo}
            </Button>
          )}
          {close}
        </>
      }
    >
      {done ? (undo ? tiers.done : tiers.undone) : refusal(outcome, tiers)}
    </Notice>
  );
}

function refusal(outcome: Exclude<EditOutcome, { kind: 'done' }>, words: TierEditorWords): string {
  return outcome.kind === 'changed-meanwhile'
    ? words.changed(outcome.cells.map(sheetCellText))
    : words[outcome.reason](outcome.sheet);
}
