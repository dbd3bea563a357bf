import {
  rational,
  rationals,
  readQuantity,
  readTarget,
  roundNumber,
  textEntry,
  toNumber,
  type Line,
  type Quantity,
  type Target,
} from '../../core';
import type { Month } from '../openMonth';
import type { TargetChange, WhatIfChange } from './change';
import { linesOf } from './linesOf';
import { plannedAt, skip, together, type Planned, type Rewrite } from './planned';
import { asNumber, numberRewrite } from './rewrites';
import { digits } from '../cellEdits/reworded';

type Change = Extract<WhatIfChange, { readonly kind: 'target' }>;

/** Plans another target of a metric. */
export function targetEdits(month: Month, change: Change): Planned {
  const lines = linesOf(month, change).flatMap((each) => each.lines);
  if (lines.length === 0) return skip('metric-unknown', { metric: change.metric });
  return together(lines.map((line) => targetEdit(month, line, change.target)));
}

function targetEdit(month: Month, line: Line, change: TargetChange): Planned {
  if (change.kind === 'typed') return typedEdit(month, line, change.text);
  const target = line.target.ok ? line.target.value : null;
  const asked = { line, field: 'target', otherwise: 'target-unreadable', text: '' } as const;
  if (target?.kind !== 'quantity')
    return plannedAt(month, { ...asked, otherwise: 'target-not-number' }, () => null);
  const { value: from } = target.quantity;
  const to = change.kind === 'to' ? change.value : times(target.quantity, change.factor);
  const text = digits(to);
  if (!Number.isFinite(to)) return plannedAt(month, { ...asked, text: String(to) }, () => null);
  const { comparison, quantity } = target;
  const otherwise = [`${comparison ?? ''}${text}${quantity.unit ?? ''}`];
  return plannedAt(
    month,
    { ...asked, text },
    numberRewrite({ from, to, otherwise, read: (candidate) => sameKind(candidate, line, target) }),
  );
}

/** A tenth more of 3% is 3.3%; of 1000 件 it is 1100. */
function times({ value, percent }: Quantity, factor: number): number {
  if (!Number.isFinite(factor)) return Number.NaN;
  const product = toNumber(rationals.multiply(rational(value), rational(factor)));
  return roundNumber(product, percent || Math.abs(product) < 1 ? 6 : 2);
}

/** The number in a text that says the same as the target but for the number. */
function sameKind(
  text: string,
  { method }: Line,
  target: Extract<Target, { readonly kind: 'quantity' }>,
): number | null {
  const read = readTarget(textEntry(text), method.ok ? method.value.code : null);
  if (!read.ok || read.value?.kind !== 'quantity') return null;
  const { quantity, comparison } = read.value;
  const alike =
    quantity.unit === target.quantity.unit &&
    quantity.percent === target.quantity.percent &&
    comparison === target.comparison;
  return alike ? quantity.value : null;
}

/** What Excel would make of it: a number where the cell is a number or blank, else the text. */
function typedEdit(month: Month, line: Line, text: string): Planned {
  const stated = line.method.ok && !line.method.value.inferred ? line.method.value.code : null;
  const read = readTarget(textEntry(text), stated);
  const usable = read.ok && read.value !== null;
  const rewrite: Rewrite = (held) => {
    if (!usable) return null;
    const number = typeof held?.value === 'string' && held.value !== '' ? null : numberTyped(text);
    if (number === null) return { after: text };
    const format = held?.format ?? '';
    if (format.includes('%'))
      return { after: number.percent ? number.value : roundNumber(number.value / 100, 12) };
    return number.percent
      ? { after: number.value, numberFormat: '0.00%' }
      : { after: number.value, ...asNumber(format) };
  };
  return plannedAt(month, { line, field: 'target', otherwise: 'target-unreadable', text }, rewrite);
}

/** `1,200` and `3.5%` are numbers to Excel, `≤2分钟` is not. */
function numberTyped(text: string): Quantity | null {
  if (!/^\s*-?[\d,]+(?:\.\d+)?\s*%?\s*$/.test(text)) return null;
  const read = readQuantity(textEntry(text));
  return read.ok ? read.value : null;
}
