import { monthScenario } from '../scenarios/month';
import { openNodeBed } from './nodeBed';

monthScenario('in Node', () => Promise.resolve(openNodeBed()));
