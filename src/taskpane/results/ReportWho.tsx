import { Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Month } from '../../actions';
import { Section } from '../parts/Section';
import { useStore } from '../state/store';
import { useResults } from './useResults';
import { reportChoice } from './reportChoice';
import { departments } from './reportPlan';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Stands for everyone in the list; no department has an empty prefix. */
const EVERYONE = 'all';
const PREFIX = 'department:';

interface ReportWhoProps {
  readonly month: Month;
  readonly waiting: number;
}

export function ReportWho({ month, waiting }: ReportWhoProps) {
  const { kept, words } = useResults();
  const store = kept(reportChoice);
  const choice = useStore(store);
  const styles = useStyles();
  const { results } = words;
  const all = departments(month);
  return (
    <Section title={results.who}>
      <div className={styles.box}>
        {all.length > 1 && (
          <Select
            aria-label={results.who}
            value={choice.department === null ? EVERYONE : `${PREFIX}${choice.department}`}
            onChange={(_, { value }) =>
              store.set({ ...choice, department: value === EVERYONE ? null : value.slice(PREFIX.length) })
            }
          >
            <option value={EVERYONE}>{results.everyone}</option>
            {all.map(({ department, people }) => (
              <option key={department} value={`${PREFIX}${department}`}>
                {results.departmentChoice(department === '' ? results.noDepartment : department, people)}
              </option>
            ))}
          </Select>
        )}
        {all.length <= 1 && results.everyone}
        {waiting > 0 && (
          <Checkbox
            checked={choice.withWaiting}
            label={results.withWaiting(waiting)}
            onChange={(_, { checked }) => store.set({ ...choice, withWaiting: checked === true })}
          />
        )}
      </div>
    </Section>
  );
}
