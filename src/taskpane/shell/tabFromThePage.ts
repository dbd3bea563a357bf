/**
 * Leaves Tab to the browser while focus stands on the bare page: there it falls when Excel hands it over, when a person
 * clicks on text, or when what had it is gone. The keyboard library takes every Tab for itself, and knows no way from there.
 * @returns the way to stop
 */
export function tabFromThePage(page: Document): () => void {
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' && page.activeElement === page.body) event.stopImmediatePropagation();
  };
  page.defaultView?.addEventListener('keydown', leave, { capture: true });
  return () => page.defaultView?.removeEventListener('keydown', leave, { capture: true });
}
