import type { Quantity } from '../terms/quantity';
import { failed, ok, type Outcome } from '../terms/outcome';
import type { Entry } from '../terms/entry';
import { isReadableSize, seen } from './decimal';
import { shownNumber } from './readText';
import { knownUnit } from './units/knownUnit';

type NumberEntry = Extract<Entry, { readonly kind: 'number' }>;

/** A cell that holds a number: its value is the decimal that people see, and its number format may say more. */
export function readNumber({ number, percent, currency }: NumberEntry): Outcome<Quantity> {
  const text = shownNumber(number, percent);
  if (!isReadableSize(number)) return failed({ code: 'unreadable', text });
  const unit = currency === undefined ? null : (knownUnit(currency) ?? currency);
  const steps = percent || unit !== null ? FORMATTED : UNFORMATTED;
  return ok({ value: seen(number), unit: percent ? null : unit, percent, steps, text });
}

const FORMATTED = ['number-format'] as const;
const UNFORMATTED = [] as const;
