import { PANE_WIDTH } from '../preferences';
import { element } from './element';
import { icon } from './icons';
import type { WorkbenchWords } from '../../../i18n';

const STEP = 16;

export interface TaskPane {
  /** The splitter and the pane, beside the sheet. */
  readonly parts: readonly HTMLElement[];
  readonly show: (facts: {
    readonly isOpen: boolean;
    readonly title: string;
    readonly words: WorkbenchWords;
  }) => void;
  /** Puts the add-in's page in the place of the one before. */
  readonly load: (frame: HTMLIFrameElement) => void;
}

/** The pane at the right: closed it is hidden, never removed, for the add-in's functions run in its page. */
export function taskPane(
  width: number,
  { close, resized }: { readonly close: () => void; readonly resized: (width: number) => void },
): TaskPane {
  const title = element('h2', {});
  const button = element(
    'button',
    { type: 'button', class: 'plain', 'data-testid': 'pane-close', click: close },
    icon('close', 16),
  );
  const body = element('div', { class: 'pane-body' });
  const pane = element(
    'aside',
    { class: 'pane' },
    element('div', { class: 'pane-head' }, title, button),
    body,
  );
  const splitter = paneSplitter(pane, width, resized);
  return {
    parts: [splitter, pane],
    show: ({ isOpen, title: name, words }) => {
      title.textContent = name;
      button.setAttribute('aria-label', words.pane.close);
      splitter.setAttribute('aria-label', words.pane.resize);
      pane.setAttribute('aria-label', name);
      pane.hidden = !isOpen;
      splitter.hidden = !isOpen;
    },
    load: (frame) => body.replaceChildren(frame),
  };
}

/** Drawn with the pointer, or moved by the arrow keys. */
function paneSplitter(pane: HTMLElement, initial: number, resized: (width: number) => void): HTMLElement {
  let width = initial;
  const splitter = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-valuemin': PANE_WIDTH.least,
    'aria-valuemax': PANE_WIDTH.most,
    'data-testid': 'pane-splitter',
  });
  const resize = (wanted: number): void => {
    width = Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted)));
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
  };
  resize(initial);
  splitter.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    resize(width + (key === 'ArrowLeft' ? STEP : -STEP));
    resized(width);
  });
  splitter.addEventListener('pointerdown', ({ pointerId, clientX: from }) => {
    const before = width;
    // The frame would swallow the pointer.
    splitter.setPointerCapture(pointerId);
    const move = ({ clientX }: PointerEvent): void => resize(before + from - clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener(
      'pointerup',
      () => {
        splitter.removeEventListener('pointermove', move);
        resized(width);
      },
      { once: true },
    );
  });
  return splitter;
}
