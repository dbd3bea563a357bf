import { writeWorkbook } from '../../src/ooxml';
import { reportPlan } from './reportPlan';

/** Run as a process of its own, it tells the most memory that writing took, the plan and the runtime included. */
writeWorkbook(await reportPlan(Number(process.argv[2])));
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
