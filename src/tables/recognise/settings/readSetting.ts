import {
  calendarDate,
  MISSING_POLICIES,
  monthPeriod,
  readCap,
  readFlag,
  readPeriod,
  readQuantity,
  readText,
  type Entry,
  type MissingPolicy,
  type Period,
} from '../../../core';
import { LANGUAGES, terms, type Language } from '../../../i18n';
import { keyOf } from '../headers/headerText';

/** `null` for what cannot be read, everywhere below. */
export function languageIn(entry: Entry): Language | null {
  const key = keyOf(readText(entry));
  const named = LANGUAGES.find(
    (language) => keyOf(language) === key || keyOf(terms(language).languageName) === key,
  );
  if (named) return named;
  if (/^(?:zh|中文|简体|汉语|chinese|simplifiedchinese)/.test(key)) return 'zh-CN';
  return /^(?:en|英文|英语)/.test(key) ? 'en' : null;
}

/** Excel makes the first of the month of a typed 2025-06. */
export function periodIn(entry: Entry): Period | null {
  if (entry.kind !== 'date') return readPeriod(readText(entry));
  const { year, month } = calendarDate(entry.day);
  return monthPeriod(year, month);
}

export function capIn(entry: Entry): number | null {
  const read = readCap(entry);
  return read.ok && read.value !== null && read.value >= 1 && read.value <= 10 ? read.value : null;
}

export function decimalsIn(entry: Entry): number | null {
  const read = readQuantity(entry);
  const decimals = read.ok ? read.value?.value : null;
  return decimals !== null &&
    decimals !== undefined &&
    Number.isInteger(decimals) &&
    decimals >= 0 &&
    decimals <= 6
    ? decimals
    : null;
}

const MISSING: Readonly<Record<MissingPolicy, RegExp>> = {
  pending: /^(?:pending|待补|待定|等待|暂不计分|不计分|不出分|wait)/,
  sofar: /^(?:sofar|按已有|按已填|已有|暂按|暂定|按现有|partial)/,
  zero: /^(?:zero|0|计?零分?|记?零分?|计0分?|记0分?|按0分?|按零分?|countaszero)/,
};

export function missingIn(entry: Entry): MissingPolicy | null {
  const key = keyOf(readText(entry));
  const named = (policy: MissingPolicy) =>
    LANGUAGES.some((language) => keyOf(terms(language).missingPolicies[policy]) === key);
  return MISSING_POLICIES.find((policy) => named(policy) || MISSING[policy].test(key)) ?? null;
}

export function flagIn(entry: Entry): boolean | null {
  const read = readFlag(entry);
  return read.ok ? read.value : null;
}

export const textIn = (entry: Entry): string | null => readText(entry) || null;
