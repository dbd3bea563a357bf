import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { WrittenSheet } from '../../tables';
import { errorText } from '../parts/errorText';
import { Notice } from '../parts/Notice';
import { useStore } from '../state/store';
import { useResults } from './useResults';
import { reportJob } from './reportJob';

const LINKS = 3;
const TOP_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

const useStyles = makeStyles({
  line: { display: 'block' },
  links: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}` },
});

/** What became of writing reports, until it is put away. */
export function ReportNews() {
  const { kept, words } = useResults();
  const job = kept(reportJob);
  const state = useStore(job.state);
  const { results, shell } = words;
  const close = (
    <Button size="small" onClick={job.clear}>
      {shell.close}
    </Button>
  );
  switch (state.kind) {
    case 'done':
      return (
        <Notice intent="success" actions={close}>
          <Written sheets={state.outcome} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice intent="error" actions={close}>
          <span title={errorText(state.error)}>{results.failed}</span>
        </Notice>
      );
    case 'cancelled':
      return (
        <Notice intent="info" actions={close}>
          {results.cancelled(state.progress?.done ?? 0)}
        </Notice>
      );
    case 'idle':
    case 'running':
      return null;
  }
}

function Written({ sheets }: { readonly sheets: readonly WrittenSheet[] }) {
  const { goTo, words } = useResults();
  const styles = useStyles();
  const { results } = words;
  const replaced = sheets.filter((sheet) => sheet.replaced).length;
  const renamed = sheets.filter(({ name, wanted }) => name !== wanted).slice(0, LINKS);
  return (
    <>
      <span className={styles.line}>{results.done(sheets.length, replaced)}</span>
      {renamed.map(({ stamp, name, wanted }) => (
        <span key={stamp} className={styles.line}>
          {results.renamed(wanted, name)}
        </span>
      ))}
      <span className={styles.links}>
        {sheets.slice(0, LINKS).map(({ stamp, name }) => (
          <Link as="button" key={stamp} onClick={() => void goTo({ sheet: name, range: TOP_CELL })}>
            {results.open(name)}
          </Link>
        ))}
      </span>
    </>
  );
}
