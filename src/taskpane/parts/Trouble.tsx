import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../usePane';
import { errorText } from './errorText';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  details: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  error: {
    whiteSpace: 'pre-wrap',
    fontFamily: tokens.fontFamilyMonospace,
    marginBlock: tokens.spacingVerticalXS,
  },
});

interface TroubleProps {
  readonly title: string;
  readonly text: string;
  readonly error: unknown;
  readonly action: ReactNode;
}

/** What went wrong, what to do, and the particulars folded away. */
export function Trouble({ title, text, error, action }: TroubleProps) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.box} role="alert">
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {action}
      <details className={styles.details}>
        <summary>{words.shell.details}</summary>
        <p className={styles.error}>{errorText(error)}</p>
      </details>
    </section>
  );
}
