/// <reference types="office-js" />

/** Each ribbon button that is more than opening the pane, and the place in the pane where its work is done. */
const PLACE_OF_COMMAND = {
  perfValidate: 'track',
  perfLiveScores: 'score',
  perfReports: 'results',
} as const;

/** Ties the ribbon's buttons, by the names that the manifest gives them, to places in the pane. */
export function associateCommands(): void {
  for (const [command, place] of Object.entries(PLACE_OF_COMMAND))
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => void openPane(place, event));
}

/** Excel keeps the button pressed until the event is completed, so it is completed whatever happens. */
async function openPane(place: string, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    window.location.hash = place;
  } finally {
    event.completed();
  }
}
