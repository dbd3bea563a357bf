/// <reference types="office-js" />
import { associateCommands } from './commands';
import { displayLanguage, paneHost } from './paneHost';

associateCommands();

void Office.onReady(async () => {
  document.documentElement.dataset['language'] = displayLanguage();
  document.documentElement.lang = displayLanguage();
  const element = document.getElementById('pane');
  if (element === null) return;
  // Excel waits for functions and buttons; the pane follows.
  const { mountPane, PLACES } = await import(/* webpackChunkName: "pane" */ '../taskpane');
  mountPane(element, paneHost(PLACES));
});
