import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Month } from '../../actions';
import type { MonthRead } from '../month/monthReader';
import { MonthGate } from '../parts/MonthGate';
import { PlaceHead } from '../parts/PlaceHead';
import { useStore } from '../state/store';
import { SlipText } from './SlipText';
import { useResults } from './useResults';
import { NobodyReady } from './NobodyReady';
import { PeriodField } from './PeriodField';
import { ReportNews } from './ReportNews';
import { ReportProgress } from './ReportProgress';
import { ReportSummary } from './ReportSummary';
import { ReportWho } from './ReportWho';
import { reportChoice } from './reportChoice';
import { reportJob } from './reportJob';
import { readiness, reportPlan } from './reportPlan';

const useStyles = makeStyles({ note: { margin: `0 0 ${tokens.spacingVerticalM}` } });

/** Reports: who gets one, what will be written, and what was. */
export const ResultsPlace = () => <MonthGate>{(read) => <Reports read={read} />}</MonthGate>;

function Reports({ read: { month } }: { readonly read: MonthRead }) {
  const { kept, words } = useResults();
  const running = useStore(kept(reportJob).state).kind === 'running';
  const { ready, waiting } = readiness(month);
  return (
    <>
      <PlaceHead title={words.shell.places.results} note={words.results.counts(ready, waiting)} />
      <ReportNews />
      {running ? <ReportProgress /> : <ReportOrder month={month} ready={ready} waiting={waiting} />}
    </>
  );
}

interface ReportOrderProps {
  readonly month: Month;
  readonly ready: number;
  readonly waiting: number;
}

function ReportOrder({ month, ready, waiting }: ReportOrderProps) {
  const { kept, words } = useResults();
  const choice = useStore(kept(reportChoice));
  const [now] = useState(() => new Date());
  const styles = useStyles();
  if (month.recognition.period.period === null) {
    return (
      <>
        <p className={styles.note}>{words.results.noPeriod}</p>
        <PeriodField />
      </>
    );
  }
  if (ready === 0 && !choice.withWaiting) return <NobodyReady waiting={waiting} />;
  return (
    <>
      <ReportWho month={month} waiting={waiting} />
      <ReportSummary plan={reportPlan(month, choice, now)} />
      <SlipText month={month} />
    </>
  );
}
