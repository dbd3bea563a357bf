import { makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../actions';
import { formatScore } from '../../i18n';
import { oncePer, scoresOf } from '../month/derived';
import { Section } from '../parts/Section';
import { usePane } from '../usePane';
import { Distribution } from './Distribution';
import { scoreSummary } from './scoreSummary';

const useStyles = makeStyles({
  figures: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalL },
  average: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const summaryOf = oncePer((month: Month) => scoreSummary(scoresOf(month)));

/** The average of the final scores so far, and how they are spread. */
export function ScoreGlance({ month }: { readonly month: Month }) {
  const { home } = usePane().words;
  const styles = useStyles();
  const { average, scored, people, bars } = summaryOf(month);
  return (
    <Section title={home.average} aside={home.scored(scored, people)}>
      {average === null ? (
        <p className={styles.none}>{home.noScores}</p>
      ) : (
        <div className={styles.figures}>
          <span className={styles.average}>{formatScore(average, month.scorecard.policy.decimals)}</span>
          <Distribution bars={bars} />
        </div>
      )}
    </Section>
  );
}
