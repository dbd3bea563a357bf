import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PaneHost } from './paneHost';
import { createPaneModel } from './paneModel';
import { Pane } from './shell/Pane';
import { tabFromThePage } from './shell/tabFromThePage';

/** Shows the pane in an element of the page. Returns how to take it away again. */
export function mountPane(element: HTMLElement, host: PaneHost): () => void {
  const pane = createPaneModel(host);
  // Before the keyboard library listens.
  const letGo = tabFromThePage(element.ownerDocument);
  const root = createRoot(element);
  const stop = pane.start();
  root.render(
    <StrictMode>
      <Pane pane={pane} />
    </StrictMode>,
  );
  return () => {
    stop();
    root.unmount();
    letGo();
  };
}
