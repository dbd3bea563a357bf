/// <reference types="office-js" />

/** The ribbon's buttons that are more than opening the pane, by the names that the manifest gives them. */
export const RIBBON_COMMANDS = ['perfValidate', 'perfLiveScores', 'perfReports'] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** Where the bundle that does a button's work leaves the way to it, and whom it tells. */
export interface RibbonHost {
  perfPress?: (name: string, event: Office.AddinCommands.Event) => void;
  perfCommandsArrived?: () => void;
}
