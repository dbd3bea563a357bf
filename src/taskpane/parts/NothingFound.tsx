import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { readPeriod, REQUIRED_FIELDS } from '../../core';
import { terms } from '../../i18n';
import type { RecognitionProblem } from '../../tables';
import { useMonth, usePane } from '../usePane';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  icon: { fontSize: '32px', color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Why there is no month to look at, in a sentence, and the way on. */
export function NothingFound({ problem }: { readonly problem: RecognitionProblem }) {
  const { host, month, words } = usePane();
  const { reading } = useMonth();
  const styles = useStyles();
  const { nothing, refresh } = words.shell;
  return (
    <section className={styles.box}>
      <TableSearchRegular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{nothing.title}</h2>
      <ProblemText problem={problem} />
      {problem.code === 'several-periods' ? (
        <PeriodChoices periods={problem.periods} />
      ) : (
        <div className={styles.choices}>
          {problem.code === 'no-scorecard' && (
            <Button appearance="primary" onClick={() => host.place.go('plan')}>
              {nothing.begin}
            </Button>
          )}
          <Button disabledFocusable={reading} onClick={() => void month.refresh()}>
            {refresh}
          </Button>
        </div>
      )}
    </section>
  );
}

function ProblemText({ problem }: { readonly problem: RecognitionProblem }) {
  const { words, language } = usePane();
  const styles = useStyles();
  const { nothing } = words.shell;
  const named = terms(language).fields.scorecard;
  switch (problem.code) {
    case 'no-rows':
      return <p className={styles.text}>{nothing.noRows(problem.sheets)}</p>;
    case 'several-periods':
      return <p className={styles.text}>{nothing.severalPeriods}</p>;
    case 'no-scorecard': {
      const { nearest, wide } = problem;
      const missing = nearest?.missing.map((field) => named[field]) ?? [];
      return (
        <>
          <p className={styles.text}>{nothing.text(REQUIRED_FIELDS.map((field) => named[field]))}</p>
          {wide && <p className={styles.text}>{nothing.wide(wide.sheet, wide.metrics)}</p>}
          {!wide && nearest && missing.length > 0 && (
            <p className={styles.text}>{nothing.nearest(nearest.sheet, missing)}</p>
          )}
        </>
      );
    }
  }
}

type Periods = Extract<RecognitionProblem, { code: 'several-periods' }>['periods'];

function PeriodChoices({ periods }: { readonly periods: Periods }) {
  const { month, words } = usePane();
  const choose = (text: string) => {
    const period = readPeriod(text);
    if (period) void month.choosePeriod(period);
  };
  return (
    <div className={useStyles().choices}>
      {periods.map(({ period, sheet }) => (
        <Button key={sheet} onClick={() => choose(period)}>
          {words.shell.nothing.usePeriod(period, sheet)}
        </Button>
      ))}
    </div>
  );
}
