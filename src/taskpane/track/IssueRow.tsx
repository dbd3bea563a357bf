import { makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../actions';
import { terms } from '../../i18n';
import { cellPlace } from '../parts/cellPlace';
import { RowButton } from '../parts/RowButton';
import { SeverityIcon } from '../parts/SeverityIcon';
import { useTrack } from './useTrack';
import { FixOffer } from './FixOffer';
import type { IssueItem } from './issueItems';

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { alignSelf: 'flex-start', display: 'flex', paddingTop: '2px' },
  texts: { flexGrow: 1, minWidth: 0 },
  where: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { color: tokens.colorBrandForegroundLink },
});

interface IssueRowProps {
  readonly item: IssueItem;
  readonly month: Month;
}

/** One issue: what it says, whom it touches, the way to its cell, and the fix where there is one. */
export function IssueRow({ item, month }: IssueRowProps) {
  const { goTo, words, language } = useTrack();
  const styles = useStyles();
  const { located, severity } = item;
  const { cell, consequences } = located;
  const { track } = words;
  const where = item.cell === '' ? track.whole : item.cell;
  const parts = [
    ...(item.people > 0 ? [track.people(item.names, item.people)] : []),
    ...(consequences.length > 0 ? [track.consequences(consequences.length)] : []),
  ];
  const spoken = [terms(language).severities[severity], item.sentence, where, ...parts].join(' ');
  return (
    <div className={styles.row}>
      <RowButton label={spoken} onClick={() => cell && void goTo(cellPlace(cell))}>
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
        </span>
        <span className={styles.texts}>
          {item.sentence}
          <span className={styles.where}>
            <span className={styles.cell}>{where}</span>
            {parts.map((part) => ` · ${part}`)}
          </span>
        </span>
      </RowButton>
      {located.fix.length > 0 && <FixOffer item={item} month={month} />}
    </div>
  );
}
