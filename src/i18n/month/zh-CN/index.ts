import type { MonthWords } from '../words';
import { owes } from './owes';
import { slip } from './slip';
import { tiers } from './tiers';
import { whatIf } from './whatIf';

export const month: MonthWords = { owes, tiers, whatIf, slip };
