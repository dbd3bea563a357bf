import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { LANGUAGES, terms } from '../../../i18n';
import { useStore } from '../../state/store';
import { setUpDraft } from './setUpDraft';
import { useSetUp } from './useSetUp';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  field: { flexGrow: 1, flexBasis: '150px' },
  input: { width: '100%', minWidth: 0 },
});

/** The month, and the language of the sheets. */
export function MonthPart() {
  const { kept, setUp } = useSetUp();
  const store = kept(setUpDraft);
  const draft = useStore(store);
  const styles = useStyles();
  const choose = (value: string) => {
    const language = LANGUAGES.find((one) => one === value);
    if (language) store.set({ ...draft, language });
  };
  return (
    <div className={styles.fields}>
      <Field label={setUp.month} className={styles.field}>
        <Input
          type="month"
          className={styles.input}
          value={draft.period}
          onChange={(_, { value }) => store.set({ ...draft, period: value })}
        />
      </Field>
      <Field label={setUp.language} className={styles.field}>
        <Select value={draft.language} onChange={(_, { value }) => choose(value)}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {terms(language).languageName}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
