import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../usePane';
import { copyText } from './copyText';

const useStyles = makeStyles({
  text: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: 'inherit',
  },
  note: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface CopyWords {
  readonly button: string;
  /** The button as it is read out. */
  readonly label: string;
  readonly copied: string;
  readonly selectIt: string;
  /** The text, where it has to be selected. */
  readonly text: string;
}

interface CopyButtonProps {
  readonly words: CopyWords;
  readonly text: () => string;
}

/** Copies a text; where that is not allowed, shows it selected. */
export function CopyButton({ words, text }: CopyButtonProps) {
  const { announcement } = usePane();
  const [state, setState] = useState<{ readonly copied: boolean; readonly text: string } | null>(null);
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const refused = state !== null && !state.copied;
  useEffect(() => {
    if (refused) area.current?.select();
  }, [refused]);
  const copy = async () => {
    const wanted = text();
    const copied = await copyText(wanted);
    setState({ copied, text: wanted });
    announcement.set('');
    announcement.set(copied ? words.copied : words.selectIt);
  };
  return (
    <>
      <Button
        size="small"
        icon={state?.copied === true ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={words.label}
        onClick={() => void copy()}
      >
        {words.button}
      </Button>
      {state?.copied === true && <p className={styles.note}>{words.copied}</p>}
      {refused && (
        <>
          <p className={styles.note}>{words.selectIt}</p>
          <textarea
            ref={area}
            className={styles.text}
            aria-label={words.text}
            readOnly
            rows={8}
            value={state.text}
          />
        </>
      )}
    </>
  );
}
