import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../../actions';
import { holdsSample } from '../../../tables';
import { Section } from '../../parts/Section';
import { setUpDraft } from './setUpDraft';
import { useSetUp } from './useSetUp';

const useStyles = makeStyles({ note: { margin: `0 0 ${tokens.spacingVerticalS}` } });

/** The way to a fresh scorecard where there is one already. */
export function AnotherMonth({ month }: { readonly month: Month }) {
  const { kept, setUp } = useSetUp();
  const store = kept(setUpDraft);
  const styles = useStyles();
  return (
    <Section title={setUp.another}>
      {holdsSample(month.workbook) && <p className={styles.note}>{setUp.sampleStands}</p>}
      <Button onClick={() => store.set({ ...store.get(), open: true })}>{setUp.first.fresh}</Button>
    </Section>
  );
}
