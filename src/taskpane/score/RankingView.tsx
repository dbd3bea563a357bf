import { makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../actions';
import { LiveStatus } from '../home/LiveStatus';
import { liveView } from '../home/liveView';
import { glanceOf, scoresOf } from '../month/derived';
import { PlaceHead } from '../parts/PlaceHead';
import { SearchField } from '../parts/SearchField';
import { useStore } from '../state/store';
import { useScore } from './useScore';
import { RankedList } from './RankedList';
import { ranking, shownPeople } from './rankItems';
import { scoreView } from './scoreView';
import { OpenTiers } from './tiers/OpenTiers';
import { WaitingList } from './WaitingList';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

export function RankingView({ month }: { readonly month: Month }) {
  const { kept, words, language } = useScore();
  const store = kept(scoreView);
  const view = useStore(store);
  const styles = useStyles();
  const all = ranking(month, language);
  const ranked = shownPeople(all.ranked, view.search);
  const waiting = shownPeople(all.waiting, view.search);
  const { smallTeam } = scoresOf(month).tiers;
  const { score, shell } = words;
  const people = all.ranked.length + all.waiting.length;
  return (
    <>
      <PlaceHead
        title={shell.places.score}
        note={score.counts(people, all.ranked.length, all.waiting.length)}
      />
      <LiveStatus view={liveView(month, glanceOf(month).live)} />
      {smallTeam && <p className={styles.note}>{score.smallTeam(smallTeam.heads, smallTeam.below)}</p>}
      {all.ranked.length > 0 && <OpenTiers />}
      <SearchField
        label={score.search}
        value={view.search}
        onChange={(search) => store.set({ ...view, search })}
      />
      {all.ranked.length === 0 && <p className={styles.note}>{score.nobody}</p>}
      {ranked.length === 0 && waiting.length === 0 && <p role="status">{score.noMatch}</p>}
      {ranked.length > 0 && <RankedList items={ranked} />}
      {waiting.length > 0 && <WaitingList items={waiting} />}
    </>
  );
}
