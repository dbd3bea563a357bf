import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { outline: '1px solid' },
  },
  title: { width: '40%', height: '24px' },
  block: { height: '56px' },
});

/** The outline of what is about to be there; still, because it seldom stays for long. */
export function PlaceLoading() {
  const { words } = usePane();
  const styles = useStyles();
  const title = mergeClasses(styles.line, styles.title);
  const block = mergeClasses(styles.line, styles.block);
  return (
    <div className={styles.lines} role="status" aria-label={words.shell.loading}>
      <div className={title} />
      <div className={styles.line} />
      <div className={block} />
      <div className={title} />
      <div className={block} />
    </div>
  );
}
