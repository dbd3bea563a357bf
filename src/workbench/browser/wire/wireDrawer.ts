import { element } from '../chrome/element';
import { icon } from '../chrome/icons';
import { byteLength } from './wireLog';
import { totalsText } from './totalsText';
import type { WorkbenchWords } from '../../../i18n';
import type { WireLog, WireRecord } from './wireLog';

/** The developer drawer under the sheet. It watches and holds nothing up. */
export function wireDrawer(log: WireLog, words: WorkbenchWords, close: () => void): HTMLElement {
  const { wire } = words;
  const rows = element('div', { class: 'wire-rows', tabindex: 0, role: 'log', 'aria-label': wire.title });
  const totals = element('span', { 'data-testid': 'wire-totals' });
  let shown = 0;
  const show = (): void => {
    totals.textContent = totalsText(log.totals, wire);
    const isAtEnd = rows.scrollHeight - rows.scrollTop - rows.clientHeight < 40;
    if (log.records.length === 0) {
      rows.replaceChildren(element('p', { class: 'wire-empty' }, wire.empty));
      shown = 0;
      return;
    }
    if (shown === 0) rows.replaceChildren();
    for (const record of log.records) if (record.number > shown) rows.append(wireRow(record, wire));
    shown = log.records.at(-1)?.number ?? 0;
    if (isAtEnd) rows.scrollTop = rows.scrollHeight;
  };
  const drawer = element(
    'section',
    { class: 'wire', id: 'wire', 'data-testid': 'wire-drawer', 'aria-label': wire.title },
    element(
      'div',
      { class: 'wire-head' },
      element('h2', {}, wire.title),
      totals,
      element(
        'button',
        { type: 'button', 'data-testid': 'wire-clear', click: () => log.clear() },
        wire.clear,
      ),
      element(
        'button',
        { type: 'button', class: 'plain', 'aria-label': wire.close, click: close },
        icon('close', 16),
      ),
    ),
    rows,
  );
  const stop = log.listen(() => {
    if (drawer.isConnected) show();
    else stop();
  });
  show();
  queueMicrotask(() => {
    rows.scrollTop = rows.scrollHeight;
  });
  return drawer;
}

function wireRow(record: WireRecord, words: WorkbenchWords['wire']): HTMLElement {
  const { number, kind, what, sent, received, milliseconds } = record;
  const cell = (name: string, text: string) => element('span', { class: `wire-${name}` }, text);
  const row = element(
    'details',
    { class: 'wire-row', 'data-kind': kind },
    element(
      'summary',
      {},
      cell('number', String(number)),
      cell('kind', words.kinds[kind]),
      cell('what', what),
      cell('bytes', `${byteLength(sent)} B`),
      cell('bytes', `${byteLength(received)} B`),
      cell('time', milliseconds === null ? '' : `${milliseconds.toFixed(1)} ms`),
    ),
  );
  row.addEventListener('toggle', () => row.append(body(words.request, sent), body(words.answer, received)), {
    once: true,
  });
  return row;
}

const body = (label: string, json: string): HTMLElement =>
  element(
    'div',
    { class: 'wire-body' },
    element('h3', {}, label),
    element('pre', { tabindex: 0 }, spread(json)),
  );

function spread(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
