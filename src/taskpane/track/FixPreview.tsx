import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FixOffer } from '../../actions';
import { sheetCellText } from '../../tables';
import { cellPlace } from '../parts/cellPlace';
import { PlaceLink } from '../parts/PlaceLink';
import { VirtualList } from '../parts/VirtualList';
import { useStore } from '../state/store';
import { useTrack } from './useTrack';
import { ChangeText } from './ChangeText';
import { fixes } from './fixes';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  buttons: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

interface FixPreviewProps {
  readonly offer: FixOffer;
}

/** What is about to change, cell by cell, before anything does. */
export function FixPreview({ offer }: FixPreviewProps) {
  const { kept, words } = useTrack();
  const { fix, preview, job } = kept(fixes);
  const busy = useStore(job.state).kind === 'running';
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { track, shell } = words;
  return (
    <section>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {track.preview.title}
      </h1>
      <p className={styles.text}>{track.preview.text(offer.rows.length)}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void fix(offer)}>
          {track.changeMany(offer.rows.length)}
        </Button>
        <Button disabled={busy} onClick={() => preview.set(null)}>
          {shell.cancel}
        </Button>
      </div>
      <VirtualList
        items={offer.rows}
        keyOf={({ cell }, index) => `${sheetCellText(cell)} ${index}`}
        rowHeight={33}
        label={track.preview.list}
      >
        {(row) => (
          <div className={styles.row}>
            <PlaceLink place={cellPlace(row.cell)}>{sheetCellText(row.cell)}</PlaceLink>
            <ChangeText row={row} />
          </div>
        )}
      </VirtualList>
    </section>
  );
}
