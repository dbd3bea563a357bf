import type { Unit } from '../../terms/quantity';
import { knownUnit } from '../units/knownUnit';

const LEADING = /^(?:(?:us|hk)?\$|[¥€£]|rmb|cny|usd|hkd|eur|gbp|人民币) ?/i;

/** `¥1,000` and `RMB 100`: the currency before a number, as a unit. */
export function leadingCurrency(text: string): { readonly unit: Unit; readonly rest: string } | null {
  const sign = LEADING.exec(text)?.[0];
  if (sign === undefined) return null;
  const unit = knownUnit(sign.trim());
  return unit === null ? null : { unit, rest: text.slice(sign.length) };
}
