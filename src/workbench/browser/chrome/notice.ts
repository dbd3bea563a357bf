import { element } from './element';
import { icon } from './icons';

export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly text: string;
}

/** A sentence about what has just happened, above the sheet until it is read. */
export function noticeBar(notice: Notice | null, label: string, dismiss: () => void): HTMLElement {
  const place = element('div', { class: 'notice-place', role: 'status', 'data-testid': 'notice' });
  if (notice === null) return place;
  place.append(
    element(
      'div',
      { class: `notice notice-${notice.kind}` },
      element('span', {}, notice.text),
      element(
        'button',
        { type: 'button', class: 'plain', 'aria-label': label, click: dismiss },
        icon('close', 16),
      ),
    ),
  );
  return place;
}
