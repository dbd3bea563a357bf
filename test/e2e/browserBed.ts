import { readCells } from './cells';
import { typeInCell } from './grid';
import { openWorkbench, pressed } from './openWorkbench';
import type { Bed, RibbonFunction } from '../scenarios/bed';

/** The ribbon's buttons by the functions that the manifest ties to them. */
const BUTTONS: Readonly<Record<RibbonFunction, string>> = {
  perfValidate: 'ribbon-Perf.Validate',
  perfLiveScores: 'ribbon-Perf.Live',
  perfReports: 'ribbon-Perf.Reports',
};

/** The workbench in a browser, used with keyboard and mouse; cells are read by the library in the add-in's page. */
export async function openBrowserBed(): Promise<Bed> {
  const opened = await openWorkbench();
  const { page, pane, close } = opened;
  return {
    read: (address) => readCells(pane(), address),
    formulas: (address) => readCells(pane(), address, 'formulas'),
    type: (address, typed) => typeInCell(page, address, typed),
    undo: () => page.keyboard.press('ControlOrMeta+Z'),
    press: (functionName) => pressed(page, BUTTONS[functionName]),
    close,
  };
}
