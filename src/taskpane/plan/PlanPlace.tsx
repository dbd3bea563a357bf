import { makeStyles, tokens } from '@fluentui/react-components';
import type { MonthRead } from '../month/monthReader';
import { MonthGate } from '../parts/MonthGate';
import { PlaceHead } from '../parts/PlaceHead';
import { Section } from '../parts/Section';
import { usePlan } from './usePlan';
import { HowToChange } from './HowToChange';
import { RuleRow } from './RuleRow';
import { rulesOf, tierRules } from './rules';

const useStyles = makeStyles({
  rules: { margin: 0 },
  tiers: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, fontVariantNumeric: 'tabular-nums' },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** The rules of the month as they were read, where they come from and how to change them. */
export const PlanPlace = () => <MonthGate>{(read) => <Rules read={read} />}</MonthGate>;

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
    </>
  );
}
