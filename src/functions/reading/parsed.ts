import {
  ok,
  readActual,
  readQuantity,
  readTarget,
  type Comparison,
  type Entry,
  type Outcome,
  type Quantity,
} from '../../core';
import type { FunctionWords } from '../../i18n';

/** Value, unit, and how both were read. */
type Parsed = readonly [value: number | string, unit: string, how: string];

/** A typed number; what only a target or a rating may look like is read as one, and said so. */
export function parsed(entry: Entry, words: FunctionWords): Outcome<Parsed> {
  const read = readQuantity(entry);
  if (read.ok && read.value) return ok([read.value.value, unitOf(read.value), how(read.value, [], words)]);
  const target = readTarget(entry, null);
  if (target.ok && target.value?.kind === 'quantity') {
    const { quantity, comparison } = target.value;
    return ok([quantity.value, unitOf(quantity), how(quantity, signs(comparison, words), words)]);
  }
  if (target.ok && target.value?.kind === 'range') {
    const { low, high } = target.value;
    return ok([`${low.value}~${high.value}`, unitOf(high), how(high, [words.reading.range], words)]);
  }
  const rating = readActual(entry, 'rating');
  if (rating.ok && rating.value.kind === 'out-of') {
    const { quantity, scale } = rating.value;
    return ok([quantity.value, unitOf(quantity), words.reading.scale(scale)]);
  }
  if (!target.ok && target.fault.code === 'ambiguous') return target;
  return read.ok ? { ok: false, fault: { code: 'unreadable', text: '' } } : read;
}

const unitOf = ({ unit, percent, steps }: Quantity): string =>
  unit ?? (percent ? (steps.includes('permille') ? '‰' : '%') : '');

const signs = (comparison: Comparison | null, { reading }: FunctionWords): readonly string[] =>
  comparison === null ? [] : [`${reading.steps.comparison} ${comparison}`];

/** A text that is a number tells nothing more where it tells something else. */
function how({ steps }: Quantity, said: readonly string[], { reading }: FunctionWords): string {
  const telling = steps.filter((step) => step !== 'comparison' && step !== 'text-number');
  const told = [...said, ...telling.map((step) => reading.steps[step])];
  if (told.length > 0) return told.join(reading.separator);
  return steps.includes('text-number') ? reading.steps['text-number'] : reading.plain;
}
