import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { formatClock } from '../../i18n';
import { useMonth, usePane } from '../usePane';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  texts: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  // Its arrows end where everything else does.
  refresh: {
    flexShrink: 0,
    minWidth: 'auto',
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  turning: {
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { to: { transform: 'rotate(360deg)' } },
      animationDuration: '1s',
      // Most readings are over before anyone would want to be told.
      animationDelay: '400ms',
      animationTimingFunction: 'linear',
      animationIterationCount: 'infinite',
    },
  },
});

interface PlaceHeadProps {
  readonly title: string;
  readonly note?: string;
}

/** What a place is about, and when the workbook was read for it. */
export function PlaceHead({ title, note }: PlaceHeadProps) {
  const { month, words, language } = usePane();
  const { read, reading } = useMonth();
  const styles = useStyles();
  const clock = read === null ? '' : formatClock(read.at, language);
  return (
    <header className={styles.head}>
      <div className={styles.texts}>
        <h1 className={styles.title}>{title}</h1>
        {note !== undefined && (
          <p className={styles.note} title={note}>
            {note}
          </p>
        )}
      </div>
      <Button
        appearance="subtle"
        className={styles.refresh}
        icon={<ArrowSyncRegular className={mergeClasses(reading && styles.turning)} />}
        iconPosition="after"
        title={reading ? words.shell.reading : words.shell.refresh}
        aria-label={`${words.shell.refresh} ${words.shell.readAt(clock)}`}
        aria-busy={reading}
        onClick={() => void month.refresh()}
      >
        {clock}
      </Button>
    </header>
  );
}
