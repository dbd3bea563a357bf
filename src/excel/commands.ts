/// <reference types="office-js" />
import { goLive, openMonth } from '../actions';
import { askFreshLook } from './freshLook';
import { officeLiveSheet } from './officeLiveSheet';
import { officeTableSource } from './officeTableSource';
import { RIBBON_COMMANDS, type RibbonCommand, type RibbonHost } from './ribbonCommands';

interface Command {
  /** Where in the pane its work is told of. */
  readonly place: string;
  /** What is done at once, whether or not the pane opens. */
  readonly work?: () => Promise<unknown>;
}

const COMMANDS: Readonly<Record<RibbonCommand, Command>> = {
  perfValidate: { place: 'track' },
  perfLiveScores: {
    place: 'score',
    work: async () => goLive(await openMonth(officeTableSource()), { live: officeLiveSheet() }),
  },
  perfReports: { place: 'results' },
};

/** Ties the ribbon's buttons to what they do. */
export function provideCommands(host: RibbonHost): void {
  host.perfPress = (name, event) => void carryOut(COMMANDS[name as RibbonCommand], event);
  if (host.perfCommandsArrived) {
    host.perfCommandsArrived();
    return;
  }
  // Hosts that run this bundle alone.
  for (const name of RIBBON_COMMANDS)
    Office.actions.associate(
      name,
      (event: Office.AddinCommands.Event) => void carryOut(COMMANDS[name], event),
    );
}

/** Excel keeps the button pressed until the event is completed, so it is completed whatever happens. */
async function carryOut({ place, work }: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await settled(() => work?.());
    window.location.hash = place;
    askFreshLook();
    await settled(() => Office.addin.showAsTaskpane());
  } finally {
    event.completed();
  }
}

/** The pane tells how things stand and what is in the way; here a failure must not stop what follows. */
const settled = async (work: () => Promise<unknown> | undefined): Promise<void> => {
  try {
    await work();
  } catch {
    return;
  }
};
