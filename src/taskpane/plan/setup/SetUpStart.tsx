import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { terms } from '../../../i18n';
import { sampleChoice, SET_UP_TABLES } from '../../../tables';
import { setUpDraft, thisMonth } from './setUpDraft';
import { setUpJob } from './setUpJob';
import { useSetUp } from './useSetUp';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}` },
  way: { marginBottom: tokens.spacingVerticalXL },
  button: { width: '100%' },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Two ways to begin, where there is no scorecard. */
export function SetUpStart() {
  const { host, kept, language, setUp } = useSetUp();
  const store = kept(setUpDraft);
  const job = kept(setUpJob);
  const styles = useStyles();
  const { sheets } = terms(language);
  const { first } = setUp;
  const trySample = () =>
    void job.start({ choice: sampleChoice(language, thisMonth(), host.fromFile !== true), agreed: [] });
  return (
    <section>
      <h1 className={styles.title}>{first.title}</h1>
      <p className={styles.text}>{first.text}</p>
      <div className={styles.way}>
        <Button appearance="primary" className={styles.button} onClick={trySample}>
          {first.sample}
        </Button>
        <p className={styles.note}>{first.sampleText(SET_UP_TABLES.map((table) => sheets[table]))}</p>
      </div>
      <div className={styles.way}>
        <Button className={styles.button} onClick={() => store.set({ ...store.get(), open: true })}>
          {first.fresh}
        </Button>
        <p className={styles.note}>{first.freshText}</p>
      </div>
      <p className={styles.note}>{first.own}</p>
    </section>
  );
}
