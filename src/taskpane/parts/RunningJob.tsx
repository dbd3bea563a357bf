import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Progress } from '../../tables';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  text: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** Often enough to know that it goes on, seldom enough to hear it out. */
const SPEAK_EVERY_MS = 5000;

interface RunningJobProps {
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  /** Where it is. */
  readonly text: string;
  readonly onCancel: () => void;
}

/** Where something is that takes a while, for eyes and ears, and how to stop it. */
export function RunningJob({ progress, cancelling, text, onCancel }: RunningJobProps) {
  const { announcement, words } = usePane();
  const styles = useStyles();
  const spoken = useRef(0);
  useEffect(() => {
    const now = performance.now();
    if (!cancelling && spoken.current !== 0 && now - spoken.current < SPEAK_EVERY_MS) return;
    spoken.current = now;
    announcement.set(text);
  }, [announcement, text, cancelling]);
  return (
    <section className={styles.box}>
      <p className={styles.text}>{text}</p>
      <ProgressBar
        aria-label={text}
        {...(progress && { value: progress.done, max: Math.max(1, progress.total) })}
      />
      <Button disabledFocusable={cancelling} onClick={onCancel}>
        {words.shell.cancel}
      </Button>
    </section>
  );
}
