/// <reference types="office-js" />
import { provideCommands } from './commands';
import { displayLanguage, paneHost } from './paneHost';
import type { RibbonHost } from './ribbonCommands';

provideCommands(globalThis as RibbonHost);

void Office.onReady(async () => {
  const element = document.getElementById('pane');
  // Hosts that only calculate and press buttons have nothing to show.
  if (element === null) return;
  document.documentElement.dataset['language'] = displayLanguage();
  document.documentElement.lang = displayLanguage();
  // Excel waits for functions and buttons; the pane follows.
  const { mountPane, PLACES } = await import(/* webpackChunkName: "pane" */ '../taskpane');
  mountPane(element, paneHost(PLACES));
});
