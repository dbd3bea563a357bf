import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import { useStore } from '../../state/store';
import { ColumnChoices } from './ColumnChoices';
import { PeopleProblems } from './PeopleProblems';
import { setUpDraft } from './setUpDraft';
import type { SetUpPlan } from './setUpPlan';
import { useSetUp } from './useSetUp';

const useStyles = makeStyles({
  note: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Who is there: a list as it stands in Excel, and what was understood of it. */
export function PeoplePart({ plan: { read } }: { readonly plan: SetUpPlan }) {
  const { kept, setUp } = useSetUp();
  const store = kept(setUpDraft);
  const draft = useStore(store);
  const styles = useStyles();
  const hasList = draft.pasted.trim() !== '';
  return (
    <Section title={setUp.people} {...(hasList && { aside: setUp.found(read.people.length) })}>
      <Field label={setUp.paste} hint={setUp.pasteHint}>
        <Textarea
          value={draft.pasted}
          rows={4}
          onChange={(_, { value }) => store.set({ ...draft, pasted: value, fields: null })}
        />
      </Field>
      {hasList && read.hasMadeUpIds && <p className={styles.note}>{setUp.madeUpIds}</p>}
      {hasList && <PeopleProblems problems={read.problems} />}
      {hasList && <ColumnChoices columns={read.columns} />}
    </Section>
  );
}
