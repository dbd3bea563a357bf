/** The window's regions in the order they are read, and where the keyboard goes first in each. */
const REGIONS = [
  { region: '.title-bar', first: 'select' },
  { region: '.ribbon', first: 'button:enabled' },
  { region: '.sheet', first: '.o-grid .o-composer' },
  { region: '.pane', first: 'iframe' },
  { region: '#wire', first: 'button' },
  { region: '.status-bar', first: 'button' },
] as const;

/**
 * F6 goes round the window's regions and Shift+F6 back, as in Excel. Without it nobody would leave the sheet by keyboard:
 * there Tab goes from cell to cell.
 * @returns has the keys heard in a frame as well, which keeps its own to itself
 */
export function regionKeys(page: Document): (frame: HTMLIFrameElement) => void {
  const listen = (target: Window, whereabouts: () => Element | null): void =>
    target.addEventListener('keydown', hear(page, whereabouts), { capture: true });
  if (page.defaultView !== null) listen(page.defaultView, () => page.activeElement);
  return (frame) =>
    frame.addEventListener('load', () => {
      if (frame.contentWindow !== null) listen(frame.contentWindow, () => frame);
    });
}

const hear =
  (page: Document, whereabouts: () => Element | null) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const shown = REGIONS.flatMap(({ region, first }) => {
      const element = page.querySelector<HTMLElement>(region);
      return element !== null && element.getClientRects().length > 0 ? [{ element, first }] : [];
    });
    const here = shown.findIndex(({ element }) => element.contains(whereabouts()));
    const next = shown.at((here + (event.shiftKey ? -1 : 1)) % shown.length);
    next?.element.querySelector<HTMLElement>(next.first)?.focus();
  };
