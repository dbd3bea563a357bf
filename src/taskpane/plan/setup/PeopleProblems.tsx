import { makeStyles, tokens } from '@fluentui/react-components';
import { holdsUp, peopleSentence } from '../../../actions';
import type { PeopleProblem } from '../../../tables';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { useSetUp } from './useSetUp';

const MOST = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXS },
  icon: { display: 'flex', paddingTop: '2px' },
});

/** What is wrong with the list, what keeps it from being taken first. */
export function PeopleProblems({ problems }: { readonly problems: readonly PeopleProblem[] }) {
  const { language, setUp } = useSetUp();
  const styles = useStyles();
  const gravest = problems.toSorted((a, b) => Number(holdsUp(b)) - Number(holdsUp(a)));
  const shown = gravest
    .slice(0, MOST)
    .map((problem) => ({ problem, text: peopleSentence(problem, language) }));
  return (
    <ul className={styles.list}>
      {shown.map(({ problem, text }) => (
        <li key={text} className={styles.row}>
          <span className={styles.icon}>
            <SeverityIcon severity={holdsUp(problem) ? 'error' : 'advice'} />
          </span>
          {text}
        </li>
      ))}
      {problems.length > MOST && <li>{setUp.further(problems.length - MOST)}</li>}
    </ul>
  );
}
