/// <reference types="office-js" />
import { goLive, openMonth } from '../actions';
import { askFreshLook } from './freshLook';
import { officeLiveSheet } from './officeLiveSheet';
import { officeTableSource } from './officeTableSource';

interface Command {
  /** Where in the pane its work is told of. */
  readonly place: string;
  /** What is done at once, whether or not the pane opens. */
  readonly work?: () => Promise<unknown>;
}

/** Each ribbon button that is more than opening the pane, by the name that the manifest gives it. */
const COMMANDS: Readonly<Record<string, Command>> = {
  perfValidate: { place: 'track' },
  perfLiveScores: {
    place: 'score',
    work: async () => goLive(await openMonth(officeTableSource()), { live: officeLiveSheet() }),
  },
  perfReports: { place: 'results' },
};

/** Ties the ribbon's buttons to what they do. */
export function associateCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void carryOut(command, event));
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
