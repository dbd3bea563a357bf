import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalM },
  // Sentences wrap, however many actions stand beside them.
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalS },
});

// What went wrong interrupts; what went well waits its turn.
const ROLES = { info: 'status', success: 'status', warning: 'alert', error: 'alert' } as const;

interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** An outcome, told where it belongs and read out at once. */
export function Notice({ intent, children, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} role={ROLES[intent]}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
