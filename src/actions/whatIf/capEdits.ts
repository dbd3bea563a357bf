import { CAP_BOUNDS, readCap, textEntry, type MissingPolicy } from '../../core';
import { LANGUAGES, terms, type Language } from '../../i18n';
import type { Month } from '../openMonth';
import type { WhatIfChange } from './change';
import { linesOf } from './linesOf';
import { plannedAt, plannedIn, skip, together, type Planned, type Rewrite } from './planned';
import { blankRewrite, numberRewrite } from './rewrites';

type Change<Kind extends WhatIfChange['kind']> = Extract<WhatIfChange, { readonly kind: Kind }>;

/** Plans another cap of a metric. */
export function capEdits(month: Month, change: Change<'cap'>): Planned {
  const { cap, metric } = change;
  if (cap !== null && !isCap(cap)) return skip('cap-out-of-bounds', { metric, text: String(cap) });
  const lines = linesOf(month, change).flatMap((each) => each.lines);
  if (lines.length === 0) return skip('metric-unknown', { metric });
  return together(
    lines.map((line) => {
      const from = line.cap.ok ? line.cap.value : null;
      const asked = { line, field: 'cap', otherwise: 'cap-out-of-bounds', text: String(cap ?? '') } as const;
      return plannedAt(month, asked, cap === null ? blankRewrite : numberRewrite({ from, to: cap, read }));
    }),
  );
}

/** Plans another cap of the whole workbook, in its settings. */
export function workbookCapEdits(month: Month, { cap }: Change<'workbook-cap'>): Planned {
  if (!isCap(cap)) return skip('cap-out-of-bounds', { text: String(cap) });
  const from = month.recognition.settings.cap;
  return settingEdit(month, 'cap', numberRewrite({ from, to: cap, read }));
}

/** Plans another treatment of missing actuals, in the settings and in their own words. */
export const missingEdits = (month: Month, { missing }: Change<'missing'>): Planned =>
  settingEdit(month, 'missing', (held) => ({
    after: missingWord(typeof held?.value === 'string' ? held.value : '', missing, month.language),
  }));

/** A code stays a code, and a word of one language a word of it. */
function missingWord(held: string, missing: MissingPolicy, language: Language): string {
  if (/^\s*(?:pending|sofar|zero)\s*$/i.test(held)) return missing;
  const own = LANGUAGES.find((each) =>
    Object.values(terms(each).missingPolicies).some((word) => word === held.trim()),
  );
  return terms(own ?? language).missingPolicies[missing];
}

function settingEdit(month: Month, setting: 'cap' | 'missing', rewrite: Rewrite): Planned {
  const cell = month.recognition.settings.cells.get(setting);
  if (cell === undefined) return skip('no-setting', { text: setting });
  return plannedIn(month, { cell, person: '', metric: '', otherwise: 'no-setting', text: setting }, rewrite);
}

const isCap = (cap: number): boolean => cap >= CAP_BOUNDS.lowest && cap <= CAP_BOUNDS.highest;

function read(text: string): number | null {
  const cap = readCap(textEntry(text));
  return cap.ok ? cap.value : null;
}
