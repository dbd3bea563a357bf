import { makeStyles, tokens } from '@fluentui/react-components';
import { sheetCellText } from '../../tables';
import { cellPlace } from '../parts/cellPlace';
import { PlaceLink } from '../parts/PlaceLink';
import { usePlan } from './usePlan';
import type { Rule } from './rules';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  origin: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A rule, its value, and the cell or the source that it comes from. */
export function RuleRow({ rule: { key, value, cell, origin } }: { readonly rule: Rule }) {
  const { plan } = usePlan().words;
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{plan.rows[key]}</dt>
      <dd className={styles.value}>
        {value}
        <span className={styles.origin}>
          {cell ? <PlaceLink place={cellPlace(cell)}>{sheetCellText(cell)}</PlaceLink> : origin}
        </span>
      </dd>
    </div>
  );
}
