import { normalise } from './normalise';

/** What heads a part of a scorecard: its name, and the share of the whole that it states. */
export interface PartTitle {
  readonly name: string;
  /** Points of 100; `null` where it states none. */
  readonly share: number | null;
}

const NUMBER =
  /^(?:[一二三四五六七八九十]{1,2}|\d{1,2}|[a-d]|\([一二三四五六七八九十\d]{1,2}\)|第[一二三四五六]部分)(?:[、.:,\s]+|(?<=[)分]))/iu;
const SHARE =
  /[\s:,、-]*[([【]?\s*(?:占比?|权重|比重|共|计|合计|满分|weight)?[\s:为]*(?<![\d.])(?<share>\d{1,3}(?:\.\d{1,4})?)\s*(?:%|分|points?|pts)?(?:权重)?\s*[)\]】]?$/iu;

/**
 * Takes the title of a part apart; its number is dropped.
 * @example partTitle('一、日常工作（70%）') //=> { name: '日常工作', share: 70 }
 * @example partTitle('重点提升 30分') //=> { name: '重点提升', share: 30 }
 * @example partTitle('固定') //=> { name: '固定', share: null }
 */
export function partTitle(text: string): PartTitle {
  if (text.length > LONGEST) return { name: text, share: null };
  const plain = normalise(text).replace(NUMBER, '');
  const stated = SHARE.exec(plain);
  const share = Number(stated?.groups?.['share'] ?? 0);
  return stated !== null && share > 0 && share <= 100
    ? { name: plain.slice(0, stated.index).trim(), share }
    : { name: plain.trim(), share: null };
}

const LONGEST = 60;
