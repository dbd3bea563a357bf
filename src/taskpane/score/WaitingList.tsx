import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../i18n';
import { RowButton } from '../parts/RowButton';
import { Section } from '../parts/Section';
import { VirtualList } from '../parts/VirtualList';
import { useScore } from './useScore';
import { PersonName } from './PersonName';
import type { RankItem } from './rankItems';
import { scoreView } from './scoreView';

const useStyles = makeStyles({
  texts: { flexGrow: 1, minWidth: 0 },
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Those without a final score, each with the reason. */
export function WaitingList({ items }: { readonly items: readonly RankItem[] }) {
  const { score } = useScore().words;
  return (
    <Section title={score.waiting} aside={formatNumber(items.length)}>
      <VirtualList items={items} keyOf={({ id }) => id} rowHeight={72} label={score.waiting}>
        {(item) => <WaitingRow item={item} />}
      </VirtualList>
    </Section>
  );
}

function WaitingRow({ item }: { readonly item: RankItem }) {
  const { kept, words } = useScore();
  const styles = useStyles();
  const store = kept(scoreView);
  const told = [...(item.score === null ? [] : [words.score.provisional(item.score)]), ...item.reasons];
  return (
    <RowButton onClick={() => store.set({ ...store.get(), person: item.id })}>
      <span className={styles.texts}>
        <PersonName item={item} />
        {told.map((reason) => (
          <span key={reason} className={styles.reason}>
            {reason}
          </span>
        ))}
      </span>
    </RowButton>
  );
}
