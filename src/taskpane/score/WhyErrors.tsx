import { makeStyles, tokens } from '@fluentui/react-components';
import { sentence, type LocatedIssue } from '../../actions';
import { sheetCellText } from '../../tables';
import { cellPlace } from '../parts/cellPlace';
import { PlaceLink } from '../parts/PlaceLink';
import { Section } from '../parts/Section';
import { useScore } from './useScore';

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalXS}` } });

/** The errors that hold a score back, each with its cell. */
export function WhyErrors({ errors }: { readonly errors: readonly LocatedIssue[] }) {
  const { words, language } = useScore();
  const styles = useStyles();
  if (errors.length === 0) return null;
  return (
    <Section title={words.score.errors}>
      {errors.map((error) => (
        <p key={`${error.issue.code} ${sentence(error, language)}`} className={styles.text}>
          {error.cell && <PlaceLink place={cellPlace(error.cell)}>{sheetCellText(error.cell)}</PlaceLink>}{' '}
          {sentence(error, language)}
        </p>
      ))}
    </Section>
  );
}
