/// <reference types="office-js" />
import { RIBBON_COMMANDS, type RibbonHost } from './ribbonCommands';

const host = globalThis as RibbonHost;

/** Settled by the bundle that does the work, or by the page once it has been through its scripts. */
const following = new Promise<void>((resolve) => {
  host.perfCommandsArrived = resolve;
  if (typeof document === 'object' && document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => resolve());
  else resolve();
});

// Excel tells a person that an unknown button failed, and it may ask before deferred scripts have run.
for (const name of RIBBON_COMMANDS)
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void press(name, event));

async function press(name: string, event: Office.AddinCommands.Event): Promise<void> {
  await following;
  if (host.perfPress) host.perfPress(name, event);
  else event.completed();
}
