import type { Comparison } from '../../terms/target';
import { bothBounds } from './bothBounds';
import { withoutComparison } from './comparison';
import { plusMinus } from './plusMinus';
import { rangeEnds } from './range';
import { rungs } from './rungs';
import { yesNoWord } from './yesNo';

/** What a target looks like, whether or not it can be read in the end; it tells the method when none is stated. */
export type TargetShape = 'truth' | 'bands' | 'range' | Comparison | 'plain';

export function targetShape(text: string): TargetShape {
  if (/^-?[\d.,]+%?$/.test(text)) return 'plain';
  if (yesNoWord(text) !== null) return 'truth';
  if (text.includes(':') && rungs(text)) return isClock(text) ? 'plain' : 'bands';
  if (text.includes('±') && plusMinus(text, text)) return 'range';
  if (bothBounds(text)) return 'range';
  return withoutComparison(text)?.comparison ?? (rangeEnds(text) ? 'range' : 'plain');
}

const isClock = (text: string): boolean => /^\d{1,3}:\d{2}$/.test(text);
