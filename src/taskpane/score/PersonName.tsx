import { makeStyles, tokens } from '@fluentui/react-components';
import { useScore } from './useScore';
import type { RankItem } from './rankItems';

const useStyles = makeStyles({
  id: { marginInlineStart: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
  under: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** 姓名 with the id in grey; department, and what is missing, below. */
export function PersonName({ item }: { readonly item: RankItem }) {
  const { score } = useScore().words;
  const styles = useStyles();
  const { id, name, department, completeness } = item;
  const under = [
    department === '' ? score.noDepartment : department,
    ...(completeness === null ? [] : [score.completeness(completeness)]),
  ];
  return (
    <>
      {name === '' ? id : name}
      {name !== '' && <span className={styles.id}>{id}</span>}
      <span className={styles.under}>{under.join(' · ')}</span>
    </>
  );
}
