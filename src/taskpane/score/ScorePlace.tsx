import type { MonthRead } from '../month/monthReader';
import { MonthGate } from '../parts/MonthGate';
import { useStore } from '../state/store';
import { usePane } from '../usePane';
import { RankingView } from './RankingView';
import { scoreView } from './scoreView';
import { tierDraft } from './tiers/tierDraft';
import { TierEditor } from './tiers/TierEditor';
import { TierNews } from './tiers/TierNews';
import { WhyView } from './WhyView';

/** Who stands where, and why. */
export const ScorePlace = () => <MonthGate>{(read) => <Scores read={read} />}</MonthGate>;

function Scores({ read: { month } }: { readonly read: MonthRead }) {
  const { kept } = usePane();
  const { person } = useStore(kept(scoreView));
  const { open } = useStore(kept(tierDraft));
  if (person !== null) return <WhyView key={person} id={person} month={month} />;
  return (
    <>
      <TierNews />
      {open ? <TierEditor month={month} /> : <RankingView month={month} />}
    </>
  );
}
