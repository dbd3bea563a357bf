import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../../actions';
import type { EditableScheme } from '../../../core';
import { terms } from '../../../i18n';
import { sheetCellText } from '../../../tables';
import { CopyButton } from '../../parts/CopyButton';
import { Section } from '../../parts/Section';
import { useStore } from '../../state/store';
import { schemeEdits, type SchemeRow } from './schemeEdits';
import { tierJob } from './tierJob';
import { useTiers } from './useTiers';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingInlineStart: tokens.spacingHorizontalXL },
  button: { width: '100%' },
});

interface SchemeApplyProps {
  readonly month: Month;
  readonly scheme: EditableScheme;
}

/** What the settings will say, and the button that writes it; or the rows to add, where they are wanting. */
export function SchemeApply({ month, scheme }: SchemeApplyProps) {
  const { kept, tiers } = useTiers();
  const job = kept(tierJob);
  const busy = useStore(job.state).kind === 'running';
  const styles = useStyles();
  const { rows, plan, undo, formulas } = schemeEdits(month, scheme);
  if (rows.length === 0) return null;
  return (
    <Section title={plan ? tiers.willChange : tiers.addRows}>
      {formulas.length > 0 && <p className={styles.text}>{tiers.formulas(formulas)}</p>}
      {!plan && formulas.length === 0 && (
        <p className={styles.text}>
          {month.recognition.settings.source
            ? tiers.howToAdd
            : tiers.withoutSettings(terms(month.language).sheets.Settings)}
        </p>
      )}
      <ul className={styles.list}>
        {rows.map(({ name, text, old, cell }) => (
          <li key={name}>{tiers.row({ name, old, text, cell: cell ? sheetCellText(cell) : '' })}</li>
        ))}
      </ul>
      {plan ? (
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => void job.start({ plan, undo })}
        >
          {tiers.write(plan.cells.length)}
        </Button>
      ) : (
        <CopyButton words={tiers.copyRows} text={() => asLines(rows)} />
      )}
    </Section>
  );
}

const asLines = (rows: readonly SchemeRow[]): string =>
  rows.map(({ name, text }) => `${name}\t${text}`).join('\n');
