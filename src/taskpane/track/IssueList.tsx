import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../actions';
import { SearchField } from '../parts/SearchField';
import { VirtualList } from '../parts/VirtualList';
import { useStore } from '../state/store';
import { useTrack } from './useTrack';
import { IssueRow } from './IssueRow';
import { shownIssues, type IssueItem } from './issueItems';
import { GroupingChoice } from './GroupingChoice';
import { issueRows } from './issueGroups';
import { SeverityFilter } from './SeverityFilter';
import { trackView, WHOLE_VIEW } from './trackView';

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground2 },
  heading: {
    margin: 0,
    paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A row of two lines; taller ones are measured. */
const ROW_HEIGHT = 84;

interface IssueListProps {
  readonly items: readonly IssueItem[];
  readonly month: Month;
}

export function IssueList({ items, month }: IssueListProps) {
  const { kept, words, language } = useTrack();
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
      <GroupingChoice chosen={view.grouping} onChoose={(grouping) => store.set({ ...view, grouping })} />
      {shown.length === 0 ? (
        <p className={styles.none} role="status">
          {track.noMatch}{' '}
          <Link as="button" onClick={() => store.set({ ...WHOLE_VIEW, grouping: view.grouping })}>
            {track.showAll}
          </Link>
        </p>
      ) : (
        <VirtualList
          items={issueRows(shown, view.grouping, { language, words: track })}
          keyOf={({ key }) => key}
          rowHeight={ROW_HEIGHT}
          label={track.list}
        >
          {(row) =>
            row.kind === 'heading' ? (
              <h2 className={styles.heading}>
                {row.title} <span className={styles.count}>{row.count}</span>
              </h2>
            ) : (
              <IssueRow item={row.item} month={month} />
            )
          }
        </VirtualList>
      )}
    </>
  );
}
