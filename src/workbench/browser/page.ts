import { workbenchWords } from '../../i18n';
import { dropZone } from './chrome/dropZone';
import { element } from './chrome/element';
import { livePart } from './chrome/livePart';
import { noticeBar } from './chrome/notice';
import { regionKeys } from './chrome/regionKeys';
import { ribbon } from './chrome/ribbon';
import { statusBar } from './chrome/statusBar';
import { taskPane } from './chrome/taskPane';
import { titleBar } from './chrome/titleBar';
import { totalsText } from './wire/totalsText';
import { wireDrawer } from './wire/wireDrawer';
import type { WorkbenchWords } from '../../i18n';
import type { RibbonGroup } from './addin/manifest';
import type { RibbonActions } from './chrome/ribbon';
import type { Preferences } from './preferences';
import type { Store, WorkbenchState } from './state';
import type { CellNote } from './sheet/watchNote';
import type { WireLog } from './wire/wireLog';

export interface PageActions extends RibbonActions {
  readonly prefer: (changed: Partial<Preferences>) => void;
  readonly closePane: () => void;
  readonly dropped: (file: File) => void;
}

export interface Page {
  readonly showNote: (note: CellNote | null) => void;
  readonly sheetPlace: HTMLElement;
  readonly loadPane: (frame: HTMLIFrameElement) => void;
}

/** Builds the page and keeps it as the state says. */
export function buildPage(store: Store<WorkbenchState>, log: WireLog, actions: PageActions): Page {
  const toggleWire = (): void => store.change({ isWireOpen: !store.current.isWireOpen });
  const dismiss = (): void => store.change({ notice: null });
  const totals = element('span', { class: 'wire-count', 'data-testid': 'wire-count' });
  const note = element('span', { class: 'cell-note', role: 'status', 'data-testid': 'cell-note' });
  const parts = {
    title: livePart((preferences: Preferences, fileName: string) =>
      titleBar({ preferences, fileName }, actions.prefer),
    ),
    ribbon: livePart(
      (
        words: WorkbenchWords,
        groups: readonly RibbonGroup[],
        isReady: boolean,
        pressed: ReadonlySet<string>,
      ) => ribbon({ words, groups, isReady, pressed }, actions),
    ),
    notice: livePart((notice: WorkbenchState['notice'], label: string) => noticeBar(notice, label, dismiss)),
    wire: livePart((isOpen: boolean, words: WorkbenchWords) =>
      isOpen ? wireDrawer(log, words, toggleWire) : element('div', { id: 'wire', hidden: true }),
    ),
    status: livePart((words: WorkbenchWords, status: WorkbenchState['status'], isWireOpen: boolean) =>
      statusBar({ words, status, isWireOpen }, { note, totals }, toggleWire),
    ),
  };
  const sheetPlace = element('div', { class: 'sheet', 'data-testid': 'sheet' });
  const pane = taskPane(store.current.preferences.paneWidth, {
    close: actions.closePane,
    resized: (paneWidth) => actions.prefer({ paneWidth }),
  });
  const main = element(
    'main',
    { class: 'stage' },
    element('div', { class: 'desk' }, parts.notice.current, sheetPlace),
    ...pane.parts,
  );
  const dropHint = element('div', { class: 'drop-hint', 'aria-hidden': 'true' });
  const app = element(
    'div',
    { class: 'app' },
    parts.title.current,
    parts.ribbon.current,
    main,
    parts.wire.current,
    parts.status.current,
    dropHint,
  );

  const show = (state: WorkbenchState): void => {
    const { preferences, fileName, addIn, status, isPaneOpen, isWireOpen, notice, pressed } = state;
    const words = workbenchWords(preferences.language);
    document.documentElement.lang = preferences.language;
    document.documentElement.dataset['theme'] = preferences.theme;
    document.title = words.title(fileName);
    dropHint.textContent = words.drop;
    parts.title.show(preferences, fileName);
    parts.ribbon.show(words, addIn?.groups ?? NO_GROUPS, status !== 'starting', pressed);
    parts.notice.show(notice, words.dismiss);
    parts.wire.show(isWireOpen, words);
    parts.status.show(words, status, isWireOpen);
    pane.show({ isOpen: isPaneOpen, title: addIn?.name ?? '', words });
    count();
  };
  const count = (): void => {
    totals.textContent = totalsText(log.totals, workbenchWords(store.current.preferences.language).wire);
  };
  document.body.replaceChildren(app);
  dropZone(app, actions.dropped);
  const hearRegionKeys = regionKeys(document);
  store.listen(show);
  log.listen(count);
  show(store.current);
  return {
    sheetPlace,
    showNote: (shown) => {
      const { cellNote } = workbenchWords(store.current.preferences.language);
      const text = shown === null ? '' : cellNote(shown.cell, shown.text);
      if (note.textContent === text) return;
      note.textContent = text;
      note.title = text;
    },
    loadPane: (frame) => {
      hearRegionKeys(frame);
      pane.load(frame);
    },
  };
}

const NO_GROUPS = [] as const;
