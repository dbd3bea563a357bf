import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { TierPreview } from '../../../actions';
import { formatNumber } from '../../../i18n';
import { positionOf, scaleOf, scoreAt, shownBars, steppedBy } from './scale';
import { useTiers } from './useTiers';

const SOLID = { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' } as const;

const useStyles = makeStyles({
  chart: {
    position: 'relative',
    height: '72px',
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
  },
  bars: { display: 'flex', alignItems: 'flex-end', height: '100%', gap: '2px' },
  bar: { flexGrow: 1, flexBasis: 0, display: 'flex', flexDirection: 'column' },
  best: { backgroundColor: tokens.colorStatusSuccessForeground1, '@media (forced-colors: active)': SOLID },
  middle: { backgroundColor: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': SOLID },
  last: { backgroundColor: tokens.colorStatusWarningForeground3, '@media (forced-colors: active)': SOLID },
  handle: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '24px',
    marginInlineStart: '-12px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    cursor: 'ew-resize',
    touchAction: 'none',
    '::after': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      left: '11px',
      width: '2px',
      backgroundColor: tokens.colorNeutralForeground1,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
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

interface TierHistogramProps {
  readonly preview: TierPreview;
  readonly labels: readonly string[];
  /** None where the scheme has no bounds. */
  readonly bounds: readonly number[];
  readonly onBound: (index: number, to: number) => void;
}

/** Scores by their tiers, with the bounds to be dragged or moved by arrow keys. */
export function TierHistogram({ preview, labels, bounds, onBound }: TierHistogramProps) {
  const { tiers } = useTiers();
  const styles = useStyles();
  const scale = scaleOf(preview.histogram);
  const look = (tier: number) =>
    tier === 0 ? styles.best : tier === labels.length - 1 ? styles.last : styles.middle;
  const drag = (index: number) => (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box) onBound(index, scoreAt((event.clientX - box.left) / box.width, scale));
  };
  const press = (index: number, bound: number) => (event: KeyboardEvent) => {
    const to = steppedBy(event.key, bound, scale);
    if (to === null) return;
    event.preventDefault();
    onBound(index, to);
  };
  return (
    <>
      <div className={styles.chart}>
        <div className={styles.bars} role="img" aria-label={tiers.histogram}>
          {shownBars(preview.histogram).map(({ key, height, parts }) => (
            <div key={key} className={styles.bar} style={{ height: `${height * 100}%` }}>
              {parts.map(({ tier, share }) => (
                <div key={tier} className={look(tier)} style={{ height: `${share * 100}%` }} />
              ))}
            </div>
          ))}
        </div>
        {bounds.map((bound, index) => (
          <div
            key={labels[index]}
            role="slider"
            tabIndex={0}
            className={styles.handle}
            style={{ left: `${positionOf(bound, scale) * 100}%` }}
            aria-label={tiers.bound(labels[index] ?? '')}
            aria-valuemin={scale.from}
            aria-valuemax={scale.to}
            aria-valuenow={bound}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag(index)}
            onKeyDown={press(index, bound)}
          />
        ))}
      </div>
      <div className={styles.ends}>
        <span>{formatNumber(scale.from)}</span>
        <span>{formatNumber(scale.to)}</span>
      </div>
    </>
  );
}
