import { makeStyles, tokens } from '@fluentui/react-components';
import type { LocatedEdit } from '../../actions';
import { usePane } from '../usePane';
import { shownEdit } from './shownEdit';

const useStyles = makeStyles({
  change: { fontVariantNumeric: 'tabular-nums' },
  old: { color: tokens.colorNeutralForeground3 },
  new: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
  arrow: { marginInline: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

/** Old → new. */
export function ChangeText({ edit }: { readonly edit: LocatedEdit }) {
  const { track } = usePane().words;
  const styles = useStyles();
  const shown = shownEdit(edit, track);
  return (
    <span className={styles.change}>
      <del className={styles.old}>{shown.old}</del>
      <span className={styles.arrow} aria-hidden>
        →
      </span>
      <ins className={styles.new}>{shown.new}</ins>
    </span>
  );
}
