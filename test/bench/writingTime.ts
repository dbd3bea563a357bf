import { writeWorkbook } from '../../src/ooxml';
import { writeWithExceljs } from './exceljsPeer';
import { medianMs } from './measure';
import { reportPlan } from './reportPlan';

/** Prints the milliseconds one writer takes, in a process of its own, so that neither collects the other's garbage. */
const [writer, slips] = process.argv.slice(2);
const plan = await reportPlan(Number(slips));
console.log(await medianMs(() => (writer === 'ours' ? writeWorkbook(plan) : writeWithExceljs(plan)), 7, 3));
