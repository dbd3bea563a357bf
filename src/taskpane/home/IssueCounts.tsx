import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { MonthGlance } from '../../actions';
import { SEVERITIES, type Severity } from '../../core';
import { formatNumber, terms } from '../../i18n';
import { Section } from '../parts/Section';
import { SeverityIcon } from '../parts/SeverityIcon';
import { trackView, WHOLE_VIEW } from '../track/trackView';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  fine: { color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase400 },
});

/** Issues by severity, each count leading to its issues. */
export function IssueCounts({ counts }: { readonly counts: MonthGlance['issues'] }) {
  const { home } = usePane().words;
  const styles = useStyles();
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <Section title={home.issues}>
      <div className={styles.counts}>
        {present.map((severity) => (
          <SeverityCount key={severity} severity={severity} count={counts[severity]} />
        ))}
        {present.length === 0 && (
          <span className={styles.count}>
            <CheckmarkCircleFilled className={styles.fine} aria-hidden />
            {home.noIssues}
          </span>
        )}
      </div>
    </Section>
  );
}

function SeverityCount({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const { host, kept, words, language } = usePane();
  const styles = useStyles();
  const show = () => {
    kept(trackView).set({ ...WHOLE_VIEW, severity });
    host.place.go('track');
  };
  return (
    <span className={styles.count}>
      <SeverityIcon severity={severity} />
      <Link as="button" onClick={show}>
        {words.home.count(terms(language).severities[severity], formatNumber(count), count)}
      </Link>
    </span>
  );
}
