import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { slipText, type Month } from '../../actions';
import { scoresOf } from '../month/derived';
import { CopyButton } from '../parts/CopyButton';
import { Section } from '../parts/Section';
import { useStore } from '../state/store';
import { slipChoice } from './slipChoice';
import { useResults } from './useResults';

const useStyles = makeStyles({
  text: {
    maxHeight: '320px',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'pre-wrap',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

const NOBODY = '';

/** One person's slip as text: to look at, and to paste into a chat. */
export function SlipText({ month }: { readonly month: Month }) {
  const { kept, words } = useResults();
  const store = kept(slipChoice);
  const chosen = useStore(store);
  const styles = useStyles();
  const { results } = words;
  const { standings } = scoresOf(month);
  const standing = standings.find(({ id }) => id === chosen);
  const name = standing?.name || (standing?.id ?? '');
  const text = standing ? slipText(standing, month, { language: month.language }) : '';
  return (
    <Section title={results.slipText}>
      <Select
        aria-label={results.slipOf}
        value={standing?.id ?? NOBODY}
        onChange={(_, { value }) => store.set(value)}
      >
        <option value={NOBODY}>{results.choosePerson}</option>
        {standings.map((each) => (
          <option key={each.id} value={each.id}>
            {[each.name, each.id, each.department].filter((part) => part !== '').join(' · ')}
          </option>
        ))}
      </Select>
      {standing && (
        <>
          <pre className={styles.text} tabIndex={0} role="region" aria-label={name}>
            {text}
          </pre>
          <CopyButton
            key={standing.id}
            words={{
              button: results.copySlip,
              label: results.copySlip,
              copied: results.slipCopied(name),
              selectIt: results.selectSlip,
              text: name,
            }}
            text={() => text}
          />
        </>
      )}
    </Section>
  );
}
