import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../parts/Section';
import { useResults } from './useResults';
import { reportJob } from './reportJob';
import type { ReportPlan } from './reportPlan';

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingInlineStart: tokens.spacingHorizontalXL },
  note: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  button: { width: '100%' },
});

/** What will be written, and the button that writes it. */
export function ReportSummary({ plan }: { readonly plan: ReportPlan }) {
  const { kept, words, host } = useResults();
  const job = kept(reportJob);
  const styles = useStyles();
  const { results } = words;
  return (
    <Section title={host.fromFile ? results.willDownload : results.willWrite}>
      <ul className={styles.list}>
        <li>{results.slips(plan.slips)}</li>
        <li>{results.overviews(plan.overviews)}</li>
      </ul>
      <p className={styles.note}>
        {results.newAndReplaced(plan.created, plan.replaced)}
        {words.shell.stop}
        {host.fromFile ? results.safeFile : results.safe}
      </p>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={plan.slips === 0}
        onClick={() => void job.start(plan.tabs)}
      >
        {results.write(plan.slips)}
      </Button>
    </Section>
  );
}
