import type { Month } from '../../actions';
import { formatNumber } from '../../i18n';
import { Meter } from '../parts/Meter';
import { Section } from '../parts/Section';
import { usePane } from '../usePane';
import { makeStyles, tokens } from '@fluentui/react-components';
import { glanceOf } from '../month/derived';
import { shareOf } from './shareOf';
import { WhoOwes } from './WhoOwes';

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many people and rows there are, and how many of their actuals are filled in. */
export function FillState({ month }: { readonly month: Month }) {
  const { home } = usePane().words;
  const glance = glanceOf(month);
  const { done, of } = glance.filled;
  const told = home.filledOf(formatNumber(done), formatNumber(of));
  const state = done === of ? home.allFilled : home.missing(of - done);
  return (
    <Section title={home.filled} aside={told}>
      <Meter label={home.filled} text={told} share={shareOf(done, of)} />
      <p className={useStyles().note}>
        {[home.people(glance.people), home.rows(glance.rows), state].join(' · ')}
      </p>
      {(done < of || glance.issues.error > 0) && <WhoOwes month={month} />}
    </Section>
  );
}
