import { expect } from 'vitest';
import {
  numberEntry,
  textEntry,
  type Entry,
  type Line,
  type MethodCode,
  type Outcome,
} from '../../../src/core';
import { readActual, readBaseline, readMethod, readTarget, readUnit } from '../../../src/core';

/** A cell as a test writes it: text stays text, a number is a number, `{ percent: 0.036 }` is shown as 3.6 %. */
export type Typed = string | number | boolean | { readonly percent: number } | Entry;

export function entry(typed: Typed): Entry {
  if (typeof typed === 'string') return textEntry(typed);
  if (typeof typed === 'number') return numberEntry(typed);
  if (typeof typed === 'boolean') return { kind: 'logical', value: typed };
  return 'kind' in typed ? typed : numberEntry(typed.percent, true);
}

export function valueOf<T>(outcome: Outcome<T>): T {
  expect(outcome).toMatchObject({ ok: true });
  if (!outcome.ok) throw new Error(outcome.fault.code);
  return outcome.value;
}

export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.fault.code);
export const suggestionOf = (outcome: Outcome<unknown>): string | undefined =>
  outcome.ok ? undefined : outcome.fault.suggestion;

interface LineCells {
  readonly method?: MethodCode | '';
  readonly target: Typed;
  readonly actual: Typed;
  readonly unit?: string;
  readonly baseline?: Typed;
}

/** A line of a scorecard read from the cells that matter for comparing. */
export function lineOf({ method = '', target, actual, unit = '', baseline = '' }: LineCells): Line {
  const chosen = readMethod(entry(method), entry(target));
  const code = chosen.ok ? chosen.value.code : null;
  const nothing = { ok: true, value: null } as const;
  return {
    row: 0,
    employeeId: 'E001',
    name: '王敏',
    department: '运营',
    metric: '转化率',
    section: nothing,
    weight: nothing,
    method: chosen,
    target: readTarget(entry(target), code),
    actual: readActual(entry(actual), code),
    unit: readUnit(entry(unit)),
    cap: nothing,
    baseline: readBaseline(entry(baseline)),
    prorate: nothing,
    from: nothing,
    to: nothing,
    period: '',
    goalId: '',
    note: '',
  };
}
