import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { TEMPLATE_IDS } from '../../../core';
import { setUpWords } from '../../../i18n';
import { Section } from '../../parts/Section';
import { useStore } from '../../state/store';
import { RoleCard } from './RoleCard';
import { setUpDraft } from './setUpDraft';
import type { SetUpPlan, UnknownGroup } from './setUpPlan';
import { useSetUp } from './useSetUp';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  unknown: { display: 'block', marginTop: tokens.spacingVerticalM },
});

/** Who is scored by what. */
export function RolesPart({ plan: { roles, unknown } }: { readonly plan: SetUpPlan }) {
  const { setUp } = useSetUp();
  const styles = useStyles();
  return (
    <Section title={setUp.roles}>
      {roles.length === 0 && unknown.length === 0 && <p className={styles.note}>{setUp.rolesAwait}</p>}
      {roles.map((role) => (
        <RoleCard key={role.template} role={role} />
      ))}
      {unknown.map((group) => (
        <UnknownRole key={group.name} group={group} />
      ))}
    </Section>
  );
}

const NONE = '-';

function UnknownRole({ group: { name, people, template } }: { readonly group: UnknownGroup }) {
  const { kept, language, setUp } = useSetUp();
  const store = kept(setUpDraft);
  const draft = useStore(store);
  const { templates } = setUpWords(language);
  const choose = (value: string) => {
    const chosen = TEMPLATE_IDS.find((id) => id === value);
    store.set({ ...draft, assigned: { ...draft.assigned, [name]: chosen } });
  };
  return (
    <label className={useStyles().unknown}>
      {setUp.unknown(name === '' ? setUp.unnamed : name, people)}
      <Select value={template ?? NONE} disabled={name === ''} onChange={(_, { value }) => choose(value)}>
        <option value={NONE}>{setUp.noRole}</option>
        {TEMPLATE_IDS.map((id) => (
          <option key={id} value={id}>
            {templates[id]}
          </option>
        ))}
      </Select>
    </label>
  );
}
