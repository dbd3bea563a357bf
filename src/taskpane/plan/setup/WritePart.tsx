import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { setUpFaultSentence } from '../../../actions';
import { terms } from '../../../i18n';
import { SET_UP_TABLES } from '../../../tables';
import { Section } from '../../parts/Section';
import { useStore } from '../../state/store';
import { setUpJob } from './setUpJob';
import { setUpDraft } from './setUpDraft';
import type { SetUpPlan } from './setUpPlan';
import { useSetUp } from './useSetUp';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  note: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  button: { width: '100%' },
});

/** What will be written, what still stands in the way, and the button that writes it. */
export function WritePart({ plan }: { readonly plan: SetUpPlan }) {
  const { kept, language, setUp } = useSetUp();
  const job = kept(setUpJob);
  const draft = useStore(kept(setUpDraft));
  const styles = useStyles();
  const { sheets } = terms(draft.language);
  const { choice, faults, ready, people } = plan;
  return (
    <Section title={setUp.summary}>
      <p className={styles.text}>{setUp.willWrite(SET_UP_TABLES.map((table) => sheets[table]))}</p>
      <p className={styles.note}>{setUp.safe}</p>
      {faults.map((fault) => (
        <p key={JSON.stringify(fault)} className={styles.text} role="status">
          {setUpFaultSentence(fault, language)}
        </p>
      ))}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={!ready}
        onClick={() => choice && void job.start({ choice, agreed: [] })}
      >
        {setUp.write(people)}
      </Button>
    </Section>
  );
}
