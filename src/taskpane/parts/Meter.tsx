import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { outline: '1px solid' },
  },
  filled: {
    height: '100%',
    width: '100%',
    transformOrigin: 'left',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (prefers-reduced-motion: no-preference)': {
      transitionProperty: 'transform',
      transitionDuration: tokens.durationNormal,
    },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

interface MeterProps {
  readonly label: string;
  /** As it is read out. */
  readonly text: string;
  /** 0..1 */
  readonly share: number;
}

/** A quiet bar: how much of something is there. */
export function Meter({ label, text, share }: MeterProps) {
  const styles = useStyles();
  return (
    <div
      className={styles.track}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={share}
      aria-valuetext={text}
    >
      <div className={styles.filled} style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}
