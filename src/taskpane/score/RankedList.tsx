import { makeStyles, tokens } from '@fluentui/react-components';
import { RowButton } from '../parts/RowButton';
import { VirtualList } from '../parts/VirtualList';
import { useScore } from './useScore';
import { PersonName } from './PersonName';
import type { RankItem } from './rankItems';
import { scoreView } from './scoreView';
import { TierChip } from './TierChip';

const ROW_HEIGHT = 51;

const useStyles = makeStyles({
  head: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  rank: { width: '32px', flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  person: { flexGrow: 1, minWidth: 0 },
  score: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    flexShrink: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  figure: { fontWeight: tokens.fontWeightSemibold },
});

/** The ranking; a press on a person tells why. */
export function RankedList({ items }: { readonly items: readonly RankItem[] }) {
  const { score } = useScore().words;
  const styles = useStyles();
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span className={styles.rank}>{score.columns.rank}</span>
        <span className={styles.person}>{score.columns.person}</span>
        <span className={styles.score}>{score.columns.score}</span>
      </div>
      <VirtualList items={items} keyOf={({ id }) => id} rowHeight={ROW_HEIGHT} label={score.ranking}>
        {(item) => <RankedRow item={item} />}
      </VirtualList>
    </>
  );
}

function RankedRow({ item }: { readonly item: RankItem }) {
  const { kept, words } = useScore();
  const styles = useStyles();
  const store = kept(scoreView);
  const { score } = words;
  const spoken = [
    score.rank(item.rank ?? 0),
    item.name,
    item.id,
    item.department,
    score.points(item.score ?? ''),
    item.tier?.label ?? '',
    item.completeness === null ? '' : score.completeness(item.completeness),
  ];
  return (
    <RowButton
      label={spoken.filter((part) => part !== '').join(' ')}
      onClick={() => store.set({ ...store.get(), person: item.id })}
    >
      <span className={styles.rank}>{item.rank}</span>
      <span className={styles.person}>
        <PersonName item={item} />
      </span>
      <span className={styles.score}>
        <span className={styles.figure}>{item.score}</span>
        {item.tier && <TierChip tier={item.tier} />}
      </span>
    </RowButton>
  );
}
