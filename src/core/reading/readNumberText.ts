import type { Quantity, ReadingStep } from '../terms/quantity';
import { ok, type Outcome } from '../terms/outcome';
import { isErrorText } from './errorText';
import { withoutComparison } from './forms/comparison';
import { quantityText } from './forms/quantityText';
import { refused, unreadable } from './refused';
import { spelling } from './spelling';
import { asQuantity, type Typed } from './typed';

const DIGITS = /^-?\d{1,12}(?:\.\d{1,3})?$/;
const PERCENTAGE = /^\d{1,6}(?:\.\d{1,4})?%$/;
const TEXT_NUMBER: readonly ReadingStep[] = ['text-number'];
const TEXT_PERCENTAGE: readonly ReadingStep[] = ['percent', 'text-number'];

/**
 * A text that should be one quantity, without a comparison sign; `null` for a blank one.
 *
 * Nearly all texts are plain digits or percentages, and those take the short way.
 */
export function readNumberText(text: string): Outcome<Quantity | null> {
  if (DIGITS.test(text)) return ok(plain(text, Number(text) + 0, TEXT_NUMBER));
  if (PERCENTAGE.test(text)) {
    return ok({ ...plain(text, Number(`${text.slice(0, -1)}e-2`), TEXT_PERCENTAGE), percent: true });
  }
  return readTypedText(text);
}

const plain = (text: string, value: number, steps: readonly ReadingStep[]): Quantity => ({
  value,
  unit: null,
  percent: false,
  steps,
  text,
});

function readTypedText(text: string): Outcome<Quantity | null> {
  const spelt = spelling(text);
  if (spelt?.text === '') return ok(null);
  if (spelt && isErrorText(spelt.text)) return refused(text, { code: 'error-value' });
  const typed = spelt && quantityText(spelt.text);
  if (typed)
    return ok(asQuantity({ ...typed, steps: [...typed.steps, ...textNumber(typed)] }, text, spelt.steps));
  const compared = spelt && withoutComparison(spelt.text);
  if (compared && quantityText(compared.rest)) {
    return refused(text, { code: 'sign-not-allowed', suggestion: compared.rest });
  }
  return unreadable(
    text,
    isQuantityText,
    /^[-+]?\d[\d.]* ?天 ?\d/.test(spelt?.text ?? '') ? 'day-or-hour' : 'unreadable',
  );
}

const isQuantityText = (candidate: string): boolean => quantityText(candidate) !== null;

/** Excel could hold these as numbers, so they are text by accident. */
const textNumber = ({ unit, steps }: Typed): readonly ReadingStep[] =>
  unit === null && steps.every((step) => step === 'percent' || step === 'thousands') ? TEXT_NUMBER : [];
