import type { MonthRead } from '../month/monthReader';
import { MonthGate } from '../parts/MonthGate';
import { useStore } from '../state/store';
import { usePane } from '../usePane';
import { RankingView } from './RankingView';
import { scoreView } from './scoreView';
import { WhyView } from './WhyView';

/** Who stands where, and why. */
export const ScorePlace = () => <MonthGate>{(read) => <Scores read={read} />}</MonthGate>;

function Scores({ read: { month } }: { readonly read: MonthRead }) {
  const { person } = useStore(usePane().kept(scoreView));
  return person === null ? <RankingView month={month} /> : <WhyView key={person} id={person} month={month} />;
}
