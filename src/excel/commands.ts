/// <reference types="office-js" />
import { goLive, openMonth } from '../actions';
import type { CellRange, LiveBlock } from '../tables';
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
    work: liveScores,
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

/** Writes the live scores and brings them into view: beside a wide table they stand outside the window. */
async function liveScores(): Promise<void> {
  const live = officeLiveSheet();
  const outcome = await goLive(await openMonth(officeTableSource()), { live });
  if (outcome.kind !== 'done' && outcome.kind !== 'already') return;
  const [block] = outcome.blocks.filter(({ formulas }) => formulas.some(({ place }) => place !== null));
  if (block) await live.select({ sheet: block.sheet, range: headings(block) });
}

/** Both parts fill three columns from where they stand. */
const COLUMNS = 3;

function headings({ formulas }: LiveBlock): CellRange {
  const places = formulas.flatMap(({ place }) => place ?? []);
  const columns = places.map(({ column }) => column);
  const top = Math.min(...places.map(({ row }) => row));
  return { top, bottom: top, left: Math.min(...columns), right: Math.max(...columns) + COLUMNS - 1 };
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
