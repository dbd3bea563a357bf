import { useRef, useState } from 'react';
import type { ChangeListWords } from '../../i18n';
import { sheetCellText } from '../../tables';
import type { Change } from '../file/changes';
import { shownValue } from '../file/shownCell';
import { useWords } from './usePage';

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly onClose: () => void;
}

/** What was changed on the page, to be carried into the file by hand. */
export function ChangeList({ changes, onClose }: ChangeListProps) {
  const { changes: words } = useWords();
  const list = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = changes.map((change) => lineOf(change, words)).join('\n');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
      if (list.current) getSelection()?.selectAllChildren(list.current);
    }
  };
  return (
    <section className="sheet-panel" aria-label={words.title(changes.length)}>
      <h2>{words.title(changes.length)}</h2>
      <p>{words.note}</p>
      <pre ref={list} tabIndex={0} data-testid="change-list">
        {text}
      </pre>
      <div className="actions">
        <button type="button" className="primary" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {words.close}
        </button>
        <span role="status">{copied === null ? '' : copied ? words.copied : words.notCopied}</span>
      </div>
    </section>
  );
}

const lineOf = ({ cell, before, after }: Change, { line, blank }: ChangeListWords): string =>
  line(sheetCellText(cell), shownValue(before, blank), shownValue(after, blank));
