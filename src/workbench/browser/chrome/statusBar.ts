import { element } from './element';
import { icon } from './icons';
import type { WorkbenchWords } from '../../../i18n';

export interface StatusFacts {
  readonly words: WorkbenchWords;
  readonly status: keyof WorkbenchWords['status'];
  readonly isWireOpen: boolean;
}

/** What others keep up to date. */
export interface StatusParts {
  /** The sentence of the cell at hand. */
  readonly note: Node;
  readonly totals: Node;
}

/** What is going on, and the way to the developer drawer with its count. */
export function statusBar(
  { words, status, isWireOpen }: StatusFacts,
  { note, totals }: StatusParts,
  toggleWire: () => void,
): HTMLElement {
  return element(
    'footer',
    { class: 'status-bar' },
    element('span', { 'data-testid': 'status', 'data-status': status }, words.status[status]),
    note,
    element(
      'button',
      {
        type: 'button',
        class: 'plain',
        'data-testid': 'wire-toggle',
        'aria-expanded': String(isWireOpen),
        'aria-controls': 'wire',
        click: toggleWire,
      },
      icon('wire', 16),
      element('span', {}, words.wire.toggle),
      totals,
    ),
  );
}
