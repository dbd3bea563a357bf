import { makeStyles, tokens } from '@fluentui/react-components';
import type { MonthRead } from '../month/monthReader';
import { MonthGate } from '../parts/MonthGate';
import { PlaceHead } from '../parts/PlaceHead';
import { Section } from '../parts/Section';
import { useStore } from '../state/store';
import { usePlan } from './usePlan';
import { HowToChange } from './HowToChange';
import { RuleRow } from './RuleRow';
import { rulesOf, tierRules } from './rules';
import { AnotherMonth } from './setup/AnotherMonth';
import { setUpDraft } from './setup/setUpDraft';
import { SetUpFlow } from './setup/SetUpFlow';
import { setUpJob } from './setup/setUpJob';
import { SetUpNews } from './setup/SetUpNews';
import { SetUpStart } from './setup/SetUpStart';

const useStyles = makeStyles({
  rules: { margin: 0 },
  tiers: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, fontVariantNumeric: 'tabular-nums' },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** How the month is set up: its rules, where they come from and how to change them; or a fresh one. */
export function PlanPlace() {
  const { kept } = usePlan();
  const { open } = useStore(kept(setUpDraft));
  const running = useStore(kept(setUpJob).state).kind === 'running';
  return (
    <>
      <SetUpNews />
      {open && !running && <SetUpFlow />}
      {!open && (
        <MonthGate nothing={(problem) => problem.code === 'no-scorecard' && !running && <SetUpStart />}>
          {(read) => <Rules read={read} />}
        </MonthGate>
      )}
    </>
  );
}

function Rules({ read: { month } }: { readonly read: MonthRead }) {
  const { words, language } = usePlan();
  const styles = useStyles();
  const tiers = tierRules(month, language, words.plan);
  return (
    <>
      <PlaceHead title={words.shell.places.plan} note={month.fileName} />
      <Section title={words.plan.rules}>
        <dl className={styles.rules}>
          {rulesOf(month, language, words.plan).map((rule) => (
            <RuleRow key={rule.key} rule={rule} />
          ))}
        </dl>
      </Section>
      <Section title={words.plan.rows.tiers}>
        <ul className={styles.tiers}>
          {tiers.tiers.map((tier) => (
            <li key={tier}>{tier}</li>
          ))}
        </ul>
        {tiers.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </Section>
      <HowToChange month={month} />
      <AnotherMonth month={month} />
    </>
  );
}
