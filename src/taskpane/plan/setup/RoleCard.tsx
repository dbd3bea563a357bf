import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MetricKey } from '../../../core';
import { setUpWords } from '../../../i18n';
import { useStore } from '../../state/store';
import { roleWeights } from './roleWeights';
import { setUpDraft } from './setUpDraft';
import type { RoleHeads } from './setUpPlan';
import { useSetUp } from './useSetUp';

const useStyles = makeStyles({
  card: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', fontVariantNumeric: 'tabular-nums' },
  name: { fontWeight: tokens.fontWeightSemibold },
  summary: { color: tokens.colorNeutralForeground2, cursor: 'pointer' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  input: { width: '88px', flexShrink: 0 },
  sum: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** A role with its people, and its weights to be changed. */
export function RoleCard({ role: { template, people } }: { readonly role: RoleHeads }) {
  const { kept, language, setUp } = useSetUp();
  const store = kept(setUpDraft);
  const draft = useStore(store);
  const styles = useStyles();
  const changes = draft.weights[template];
  const { rows, sum, isWhole, rescaled } = roleWeights(template, changes, language);
  const put = (weights: typeof changes) =>
    store.set({ ...draft, weights: { ...draft.weights, [template]: weights } });
  const change = (key: MetricKey, text: string) => put({ ...changes, [key]: Number(text) });
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <span className={styles.name}>{setUpWords(language).templates[template]}</span>
        <span>{setUp.heads(people)}</span>
      </div>
      <details open={isWhole ? undefined : true}>
        <summary className={mergeClasses(styles.summary, !isWhole && styles.wrong)}>
          {setUp.editWeights(sum)}
        </summary>
        {rows.map(({ key, name, weight }) => (
          <div key={key} className={styles.row}>
            <span>{name}</span>
            <Input
              type="number"
              size="small"
              min={0}
              max={100}
              className={styles.input}
              aria-label={setUp.weightOf(name)}
              value={String(weight)}
              onChange={(_, { value }) => change(key, value)}
            />
          </div>
        ))}
        <div className={styles.row} role="status">
          <span className={mergeClasses(styles.sum, !isWhole && styles.wrong)}>{setUp.sum(sum)}</span>
          {rescaled !== null && (
            <Button size="small" onClick={() => put(rescaled)}>
              {setUp.rescale}
            </Button>
          )}
        </div>
      </details>
    </div>
  );
}
