import type { OwesWords } from './owes';
import type { SlipWords } from './slip';
import type { TierWords } from './tiers';
import type { WhatIfWords } from './whatIf';

/** Sentences about a month: asked for, previewed, tried out, told in a chat. */
export interface MonthWords {
  readonly owes: OwesWords;
  readonly tiers: TierWords;
  readonly whatIf: WhatIfWords;
  readonly slip: SlipWords;
}
