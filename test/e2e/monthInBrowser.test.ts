import { inBrowser } from './openWorkbench';
import { openBrowserBed } from './browserBed';
import { monthScenario } from '../scenarios/month';

inBrowser('the workbench', () => {
  monthScenario('in a browser', openBrowserBed);
});
