import type { MethodCode } from '../terms/method';
import { ok, type Outcome } from '../terms/outcome';
import type { Target } from '../terms/target';
import { isErrorText } from './errorText';
import { outOf } from './forms/outOf';
import { targetText } from './forms/targetText';
import { isNotApplicable } from './notApplicable';
import { readNumberText } from './readNumberText';
import { refused, unreadable } from './refused';
import { spelling, type Spelling } from './spelling';

const PLAIN = /^\d[\d.]*%?$/;

/** A target from a text; `null` for a blank one or a dash. */
export function readTargetText(text: string, method: MethodCode | null): Outcome<Target | null> {
  if (PLAIN.test(text)) {
    const read = readNumberText(text);
    return read.ok ? ok(read.value && { kind: 'quantity', quantity: read.value, comparison: null }) : read;
  }
  const spelt = spelling(text);
  if (spelt && (spelt.text === '' || isNotApplicable(spelt.text))) return ok(null);
  if (spelt && isErrorText(spelt.text)) return refused(text, { code: 'error-value' });
  const target = spelt && targetText(spelt.text, text);
  if (!target) return unread(text, spelt, method);
  return 'code' in target ? refused(text, target) : ok(withSteps(target, spelt));
}

function unread(text: string, spelt: Spelling | null, method: MethodCode | null): Outcome<Target | null> {
  // A point given directly needs no target; what stands there is a remark: 每次协作.
  if (method === 'points') return ok(null);
  const scale = method === 'rating' && spelt ? outOf(spelt.text)?.scale : undefined;
  return scale === undefined
    ? unreadable(text, isTarget)
    : refused(text, { code: 'unreadable', suggestion: String(scale) });
}

const isTarget = (candidate: string): boolean => {
  const target = targetText(candidate);
  return target !== null && !('code' in target);
};

function withSteps(target: Target, { steps }: Spelling): Target {
  if (target.kind !== 'quantity' || steps.length === 0) return target;
  const { quantity } = target;
  return { ...target, quantity: { ...quantity, steps: [...new Set([...steps, ...quantity.steps])] } };
}
