import type { MonthRead } from '../month/monthReader';
import { MonthGate } from '../parts/MonthGate';
import { PlaceHead } from '../parts/PlaceHead';
import { useStore } from '../state/store';
import { useTrack } from './useTrack';
import { AllClear } from './AllClear';
import { FixNews } from './FixNews';
import { FixPreview } from './FixPreview';
import { fixes } from './fixes';
import { issueItems } from './issueItems';
import { IssueList } from './IssueList';

/** What is wrong in the month, where, and how to put it right. */
export const TrackPlace = () => <MonthGate>{(read) => <Issues read={read} />}</MonthGate>;

function Issues({ read: { month } }: { readonly read: MonthRead }) {
  const { kept, words, language } = useTrack();
  const preview = useStore(kept(fixes).preview);
  const items = issueItems(month, language);
  const concerned = new Set(items.flatMap(({ located }) => located.issue.people)).size;
  if (preview !== null) return <FixPreview offer={preview} />;
  return (
    <>
      <PlaceHead
        title={words.shell.places.track}
        {...(items.length > 0 && { note: words.track.counts(items.length, concerned) })}
      />
      <FixNews />
      {items.length === 0 ? <AllClear month={month} /> : <IssueList items={items} month={month} />}
    </>
  );
}
