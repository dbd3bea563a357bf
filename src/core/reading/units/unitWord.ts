import type { Unit } from '../../terms/quantity';
import { knownUnit } from './knownUnit';

/** A number beside one of these is blurred or dated, not measured: 3多件, 3万左右, 12月, 5折. */
const BLURRING =
  /^(?:[约多余来几近超至到年月日号第各每半倍成折等]|大[约概]|不[到足少]|有余|未满)|以[上下内外]|左右|上下|[多余内外]$|[零〇一二两三四五六七八九十百千万亿]/;
/** And beside one of these it is judged: 88优秀. */
const JUDGING =
  /(?:^[大小高低上下左右中是否对错无有未]|[优良好差]|优秀|良好|一般|待定|预[计估]|暂[估定]|达标|合格|及格|完成|正常)$/;
const NO_LATIN_UNIT =
  /^(?:ok|or|to|of|st|nd|rd|th|am|pm|nan|inf|infinity|approx|about|circa|ca|plus|max|min|maybe|tbd|tbc|wan|yi|hundred|thousand|million|millions|mio|mn|bn|billion|dozen|pp|ppt|bps|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)$/i;

/** What may stand behind the slash of 20件/天. */
const PER = /^(?:年|季度?|月|周|日|天|小时|班|人天?|[a-z]{1,8})$/i;

/**
 * The unit behind a number in a cell: a known one, or a short word of the user's own, which is compared only with itself
 * and with bare numbers. `null` where the word is no unit, and then the number is not read.
 */
export function unitWord(word: string): Unit | null {
  if (word.length > 20) return null;
  if (!word.includes('/')) return simpleUnit(word);
  const [whole = '', ...per] = word.split('/').map((part) => part.trim());
  const unit = simpleUnit(whole);
  if (unit === null) return null;
  if (unit === '%' || !per.every((part) => PER.test(part))) return null;
  return [unit, ...per.map((part) => knownUnit(part) ?? part)].join('/');
}

function simpleUnit(word: string): Unit | null {
  if (NO_CELL_UNIT.has(word)) return null;
  const known = knownUnit(word);
  if (known !== null) return known;
  if (/^\p{Script=Han}{1,3}$/u.test(word)) return BLURRING.test(word) || JUDGING.test(word) ? null : word;
  return /^[a-z]{2,12}$/i.test(word) && !NO_LATIN_UNIT.test(word) ? word : null;
}

/** Units of a column; in a cell they make a date, and a span is written 3个月. */
const NO_CELL_UNIT: ReadonlySet<string> = new Set(['年', '月', '个年']);
