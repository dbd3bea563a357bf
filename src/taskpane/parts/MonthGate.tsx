import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatClock } from '../../i18n';
import type { RecognitionProblem } from '../../tables';
import type { MonthRead } from '../month/monthReader';
import { PlaceLoading } from '../shell/PlaceLoading';
import { useMonth, usePane } from '../usePane';
import { errorText } from './errorText';
import { NothingFound } from './NothingFound';
import { Notice } from './Notice';
import { Trouble } from './Trouble';

interface MonthGateProps {
  readonly children: (read: MonthRead) => ReactNode;
  /** Shown where there is no month, instead of why not; `false` for the usual. */
  readonly nothing?: (problem: RecognitionProblem) => ReactNode;
}

/** Shows a place once there is a month to show, and what to do while there is none. */
export function MonthGate({ children, nothing = () => false }: MonthGateProps) {
  const { read, failure, reading } = useMonth();
  const { month, words, language } = usePane();
  const retry = (
    <Button disabled={reading} onClick={() => void month.refresh()}>
      {words.shell.retry}
    </Button>
  );
  const { title, text, stale } = words.shell.unreadable;
  if (read === null) {
    return failure ? (
      <Trouble title={title} text={text} error={failure.error} action={retry} />
    ) : (
      <PlaceLoading />
    );
  }
  return (
    <>
      {failure && (
        <Notice intent="warning" actions={retry}>
          <span title={errorText(failure.error)}>
            {title} {stale(formatClock(read.at, language))} {text}
          </span>
        </Notice>
      )}
      {read.month.recognition.problem
        ? nothing(read.month.recognition.problem) || <NothingFound problem={read.month.recognition.problem} />
        : children(read)}
    </>
  );
}
