import { formatPeriod } from '../../i18n';
import { glanceOf } from '../month/derived';
import type { MonthRead } from '../month/monthReader';
import { MonthGate } from '../parts/MonthGate';
import { PlaceHead } from '../parts/PlaceHead';
import { usePane } from '../usePane';
import { FillState } from './FillState';
import { IssueCounts } from './IssueCounts';
import { LiveCard } from './LiveCard';
import { ScoreGlance } from './ScoreGlance';
import { TablesFound } from './TablesFound';

/** The month at a glance. */
export const HomePlace = () => <MonthGate>{(read) => <MonthAtAGlance read={read} />}</MonthGate>;

function MonthAtAGlance({ read }: { readonly read: MonthRead }) {
  const { words, language, host } = usePane();
  const { month } = read;
  const { period } = month.recognition.period;
  const glance = glanceOf(month);
  return (
    <>
      <PlaceHead
        title={period ? formatPeriod(period, language) : words.home.noPeriod}
        note={month.fileName}
      />
      <FillState month={month} />
      <IssueCounts counts={glance.issues} />
      {host.fromFile !== true && <LiveCard read={read} state={glance.live} />}
      <ScoreGlance month={month} />
      <TablesFound tables={glance.tables} />
    </>
  );
}
