import { makeStyles, tokens } from '@fluentui/react-components';
import type { Bucket } from '../../core';
import { formatNumber } from '../../i18n';
import { usePane } from '../usePane';
import type { Bar } from './scoreSummary';

const useStyles = makeStyles({
  chart: { flexGrow: 1, minWidth: 0, margin: 0 },
  bars: { display: 'flex', alignItems: 'flex-end', height: '40px', gap: '2px' },
  column: {
    flexGrow: 1,
    flexBasis: 0,
    maxWidth: '24px',
    height: '100%',
    display: 'flex',
    alignItems: 'flex-end',
  },
  bar: {
    width: '100%',
    minHeight: '1px',
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many people have scores in each range: small columns with their ends named. */
export function Distribution({ bars }: { readonly bars: readonly Bar[] }) {
  const { home } = usePane().words;
  const styles = useStyles();
  const told = (bucket: Bucket) => home.bucket(ended(bucket.from), ended(bucket.to), bucket.heads);
  const spoken = bars.filter(({ bucket }) => bucket.heads > 0).map(({ bucket }) => told(bucket));
  return (
    <div className={styles.chart} role="img" aria-label={home.distribution(spoken)}>
      <div className={styles.bars}>
        {bars.map(({ bucket, height }) => (
          <div key={ended(bucket.from)} className={styles.column} title={told(bucket)}>
            <div className={styles.bar} style={{ height: `${height * 100}%` }} />
          </div>
        ))}
      </div>
      <div className={styles.ends}>
        <span>{ended(bars[0]?.bucket.from ?? null)}</span>
        <span>{ended(bars.at(-1)?.bucket.to ?? null)}</span>
      </div>
    </div>
  );
}

const ended = (score: number | null): string => (score === null ? '' : formatNumber(score));
