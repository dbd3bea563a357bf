import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import type { Month } from '../../actions';
import { useStore } from '../state/store';
import { usePane } from '../usePane';
import { ChangeText } from './ChangeText';
import { fixes } from './fixes';
import type { IssueItem } from './issueItems';
import { shownEdit } from './shownEdit';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    // Under the sentence, past the icon.
    paddingInlineStart: `calc(${tokens.fontSizeBase400} + ${tokens.spacingHorizontalS})`,
    paddingBottom: tokens.spacingVerticalXS,
  },
  change: { flexGrow: 1, minWidth: 0 },
});

interface FixOfferProps {
  readonly item: IssueItem;
  readonly month: Month;
}

/** A safe repair: one cell is changed at once, several after a look. */
export function FixOffer({ item, month }: FixOfferProps) {
  const { kept, words } = usePane();
  const { fix, preview, job } = kept(fixes);
  const busy = useStore(job.state).kind === 'running';
  const styles = useStyles();
  const edits = item.located.fix;
  const [first] = edits;
  if (!first) return null;
  const alike = () =>
    month.issues.flatMap((other) => (other.issue.code === item.located.issue.code ? other.fix : []));
  const single = edits.length === 1;
  const change = (event: MouseEvent<HTMLElement>) => {
    if (single) {
      stayInList(event.currentTarget);
      void fix(edits, month);
    } else preview.set(edits);
  };
  return (
    <div className={styles.offer}>
      <span className={styles.change}>{single && <ChangeText edit={first} />}</span>
      <Button size="small" disabledFocusable={busy} onClick={change}>
        {single
          ? words.track.changeTo(shownEdit(first, words.track).new)
          : words.track.changeMany(edits.length)}
      </Button>
      {item.fixableAlike > edits.length && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => preview.set(alike())}
        >
          {words.track.sameKind(item.fixableAlike)}
        </Button>
      )}
    </div>
  );
}

/** The row goes with its issue; the keyboard goes on at its neighbour. */
function stayInList(button: HTMLElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector('button')?.focus({ preventScroll: true });
}
