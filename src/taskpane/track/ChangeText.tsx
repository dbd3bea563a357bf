import { makeStyles, tokens } from '@fluentui/react-components';
import type { FixRow } from '../../actions';
import { useTrack } from './useTrack';
import { shownFix } from './shownFix';

const useStyles = makeStyles({
  change: { fontVariantNumeric: 'tabular-nums' },
  old: { color: tokens.colorNeutralForeground3 },
  new: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
  arrow: { marginInline: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

/** Old → new. */
export function ChangeText({ row }: { readonly row: FixRow }) {
  const { track } = useTrack().words;
  const styles = useStyles();
  const shown = shownFix(row, track);
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
