import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../actions';
import { SearchField } from '../parts/SearchField';
import { VirtualList } from '../parts/VirtualList';
import { useStore } from '../state/store';
import { usePane } from '../usePane';
import { IssueRow } from './IssueRow';
import { shownIssues, type IssueItem } from './issueItems';
import { SeverityFilter } from './SeverityFilter';
import { trackView } from './trackView';

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground2 },
});

/** A row of two lines; taller ones are measured. */
const ROW_HEIGHT = 84;

interface IssueListProps {
  readonly items: readonly IssueItem[];
  readonly month: Month;
}

export function IssueList({ items, month }: IssueListProps) {
  const { kept, words } = usePane();
  const store = kept(trackView);
  const view = useStore(store);
  const shown = shownIssues(items, view);
  const styles = useStyles();
  const { track } = words;
  return (
    <>
      <SearchField
        label={track.search}
        value={view.search}
        onChange={(search) => store.set({ ...view, search })}
      />
      <SeverityFilter
        items={items}
        chosen={view.severity}
        onChoose={(severity) => store.set({ ...view, severity })}
      />
      {shown.length === 0 ? (
        <p className={styles.none} role="status">
          {track.noMatch}{' '}
          <Link as="button" onClick={() => store.set({ search: '', severity: null })}>
            {track.showAll}
          </Link>
        </p>
      ) : (
        <VirtualList items={shown} keyOf={({ key }) => key} rowHeight={ROW_HEIGHT} label={track.list}>
          {(item) => <IssueRow item={item} month={month} />}
        </VirtualList>
      )}
    </>
  );
}
