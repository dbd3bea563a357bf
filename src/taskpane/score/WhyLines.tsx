import { makeStyles, tokens } from '@fluentui/react-components';
import { cellPlace } from '../parts/cellPlace';
import { RowButton } from '../parts/RowButton';
import { Section } from '../parts/Section';
import { useScore } from './useScore';
import type { Explained, ExplainedLine } from './explained';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  segment: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
  texts: { flexGrow: 1, minWidth: 0 },
  first: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  points: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  how: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  result: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontVariantNumeric: 'tabular-nums' },
});

/** Metric by metric, then all together. */
export function WhyLines({ told }: { readonly told: Explained }) {
  const { score } = useScore().words;
  const styles = useStyles();
  return (
    <>
      <Section title={score.lines}>
        {told.segments.map((segment, index) => (
          <div key={`${index} ${segment.title}`}>
            {segment.title !== '' && <p className={styles.segment}>{segment.title}</p>}
            <ul className={styles.list}>
              {segment.lines.map((line) => (
                <li key={line.row} className={styles.line}>
                  <WhyLine line={line} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Section>
      <Section title={score.sum}>
        {told.result.map((sentence) => (
          <p key={sentence} className={styles.result}>
            {sentence}
          </p>
        ))}
      </Section>
    </>
  );
}

function WhyLine({ line: { metric, points, how, cell } }: { readonly line: ExplainedLine }) {
  const { goTo, words } = useScore();
  const styles = useStyles();
  const spoken = [words.score.goToActual(metric), points === null ? '' : words.score.points(points), how];
  return (
    <RowButton label={spoken.join(' ')} onClick={() => cell && void goTo(cellPlace(cell))}>
      <span className={styles.texts}>
        <span className={styles.first}>
          {metric}
          <span className={styles.points}>{points ?? '–'}</span>
        </span>
        <span className={styles.how}>{how}</span>
      </span>
    </RowButton>
  );
}
