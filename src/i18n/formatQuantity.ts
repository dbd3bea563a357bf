import { normalise, type Actual, type Quantity, type Target, type Unit } from '../core';
import { formatNumber } from './format';
import type { Language } from './language';

const NOT_APPLICABLE: Readonly<Record<Language, string>> = { 'zh-CN': '不适用', en: 'N/A' };
const MISSING: Readonly<Record<Language, string>> = { 'zh-CN': '待补', en: 'awaited' };
const SIGN = /^[<>≤≥=]+\s*/;
/** One number and one unit, which read better apart; 万 and 亿 belong to the number. */
const NUMBER_AND_UNIT = /^([+\-−]?[\d,.]+[万亿]?)\s*([^\d\s%‰万亿.,:~].*)$/;

/** A quantity as it was written: `3.6%`, `1.73 分钟`, `12.4万`; `unit` is used when it names none itself. */
export function formatQuantity(quantity: Quantity, unit: Unit | null = null): string {
  const text = normalise(quantity.text).replace(SIGN, '');
  if (quantity.percent && !/[%‰]/.test(text)) return `${formatNumber(quantity.value * 100)}%`;
  const [, amount, own] = NUMBER_AND_UNIT.exec(text) ?? [];
  if (amount !== undefined && own !== undefined && !/\d/.test(own)) return joined(amount, own);
  const bare = /^[+\-−]?[\d,.]+[万亿]?$/.test(text);
  return bare && unit !== null && unit !== '' && unit !== '%' ? joined(text, unit) : text;
}

/** 2 分钟, but 10万元. */
const joined = (amount: string, unit: string): string =>
  /[万亿]$/.test(amount) ? `${amount}${unit}` : `${amount} ${unit}`;

/** A target as it was written, its comparison sign in one spelling: `≤2 分钟`, `24~48 小时`. */
export function formatTarget(target: Target | null, unit: Unit | null = null): string {
  if (target === null) return '';
  switch (target.kind) {
    case 'quantity':
      return `${target.comparison ?? ''}${formatQuantity(target.quantity, unit)}`;
    case 'range':
      return formatRange(target.low, target.high, unit);
    case 'truth':
    case 'bands':
      return normalise(target.text);
  }
}

/** An actual as it was written; what is not there is said in words. */
export function formatActual(actual: Actual, language: Language, unit: Unit | null = null): string {
  switch (actual.kind) {
    case 'missing':
      return MISSING[language];
    case 'not-applicable':
      return NOT_APPLICABLE[language];
    case 'quantity':
      return formatQuantity(actual.quantity, unit);
    case 'truth':
    case 'out-of':
      return normalise(actual.kind === 'truth' ? actual.text : actual.quantity.text);
  }
}

function formatRange(low: Quantity, high: Quantity, unit: Unit | null): string {
  const whole = low.text === high.text;
  const text = whole ? normalise(low.text) : `${normalise(low.text)}~${normalise(high.text)}`;
  const bare = /^[\d\s.,~\-–至到±]+$/.test(text);
  return bare && unit !== null && unit !== '' && unit !== '%' ? `${text} ${unit}` : text;
}
