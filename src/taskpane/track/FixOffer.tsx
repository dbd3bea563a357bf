import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import type { FixOffer as Offer, Month } from '../../actions';
import { useStore } from '../state/store';
import { useTrack } from './useTrack';
import { ChangeText } from './ChangeText';
import { fixes } from './fixes';
import type { IssueItem } from './issueItems';
import { offerAlike, offerOf } from './offers';
import { shownFix } from './shownFix';

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
  left: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FixOfferProps {
  readonly item: IssueItem;
  readonly month: Month;
}

/** A safe repair: one cell is changed at once, several after a look. */
export function FixOffer({ item: { located }, month }: FixOfferProps) {
  const { words } = useTrack();
  const styles = useStyles();
  const offer = offerOf(located, month);
  const [first] = offer.rows;
  if (!first) {
    const formula = offer.left.some(({ reason }) => reason === 'formula');
    return formula ? <p className={mergeClasses(styles.offer, styles.left)}>{words.track.formula}</p> : null;
  }
  return (
    <div className={styles.offer}>
      <span className={styles.change}>{offer.rows.length === 1 && <ChangeText row={first} />}</span>
      <FixButtons offer={offer} alike={offerAlike(located, month)} />
    </div>
  );
}

interface FixButtonsProps {
  readonly offer: Offer;
  readonly alike: Offer | null;
}

function FixButtons({ offer, alike }: FixButtonsProps) {
  const { kept, words } = useTrack();
  const { fix, preview, job } = kept(fixes);
  const busy = useStore(job.state).kind === 'running';
  const [first, ...others] = offer.rows;
  if (!first) return null;
  const change = (event: MouseEvent<HTMLElement>) => {
    if (others.length > 0) preview.set(offer);
    else {
      stayInList(event.currentTarget);
      void fix(offer);
    }
  };
  return (
    <>
      <Button size="small" disabledFocusable={busy} onClick={change}>
        {others.length === 0
          ? words.track.changeTo(shownFix(first, words.track).new)
          : words.track.changeMany(offer.rows.length)}
      </Button>
      {alike && alike.rows.length > offer.rows.length && (
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => preview.set(alike)}>
          {words.track.sameKind(alike.rows.length)}
        </Button>
      )}
    </>
  );
}

/** The row goes with its issue; the keyboard goes on at its neighbour. */
function stayInList(button: HTMLElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector('button')?.focus({ preventScroll: true });
}
