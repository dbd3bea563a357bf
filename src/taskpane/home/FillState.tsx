import type { MonthGlance } from '../../actions';
import { formatNumber } from '../../i18n';
import { Meter } from '../parts/Meter';
import { Section } from '../parts/Section';
import { usePane } from '../usePane';
import { makeStyles, tokens } from '@fluentui/react-components';
import { shareOf } from './shareOf';

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many people and rows there are, and how many of their actuals are filled in. */
export function FillState({ glance }: { readonly glance: MonthGlance }) {
  const { home } = usePane().words;
  const { done, of } = glance.filled;
  const told = home.filledOf(formatNumber(done), formatNumber(of));
  const state = done === of ? home.allFilled : home.missing(of - done);
  return (
    <Section title={home.filled} aside={told}>
      <Meter label={home.filled} text={told} share={shareOf(done, of)} />
      <p className={useStyles().note}>
        {[home.people(glance.people), home.rows(glance.rows), state].join(' · ')}
      </p>
    </Section>
  );
}
