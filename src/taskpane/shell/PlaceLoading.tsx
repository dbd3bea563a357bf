import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  short: { width: '40%' },
});

/** The outline of what is about to be there. */
export function PlaceLoading() {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Skeleton className={styles.lines} aria-label={words.shell.loading}>
      <SkeletonItem className={styles.short} size={24} />
      <SkeletonItem size={16} />
      <SkeletonItem size={72} />
      <SkeletonItem className={styles.short} size={16} />
      <SkeletonItem size={48} />
      <SkeletonItem size={48} />
    </Skeleton>
  );
}
