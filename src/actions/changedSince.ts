import { slipPlan, type Attention, type ReportContext, type ReportPerson, type SheetPlan } from '../tables';
import { breathe } from './breathe';
import { fingerprint } from './changedSince/fingerprint';
import type { ReportFiles } from './writeReports';

/** Fingerprints of slips by id. */
export type SlipFingerprints = ReadonlyMap<string, string>;

/** Whose slip would read otherwise than it did. */
export interface ChangedSince {
  readonly changed: readonly string[];
  /** Without a slip before. */
  readonly added: readonly string[];
  /** No longer there. */
  readonly gone: readonly string[];
}

/** Compares two readings, or what was stored of an earlier one, by the fingerprints of the slips. */
export const changedSince = (before: SlipFingerprints, now: SlipFingerprints): ChangedSince => ({
  changed: [...now.keys()].filter((id) => before.has(id) && before.get(id) !== now.get(id)),
  added: [...now.keys()].filter((id) => !before.has(id)),
  gone: [...before.keys()].filter((id) => !now.has(id)),
});

/** Everyone's fingerprint, told as it goes. */
export async function slipFingerprints(
  { everyone, context }: Pick<ReportFiles, 'everyone' | 'context'>,
  { signal, onProgress }: Attention = {},
): Promise<SlipFingerprints> {
  const known = new Map<string, string>();
  for (const [index, subject] of everyone.entries()) {
    signal?.throwIfAborted();
    const { id, name } = subject.person;
    onProgress?.({ done: index, total: everyone.length, label: name || id });
    known.set(id, slipFingerprint(subject, context));
    await breathe();
  }
  return known;
}

/** The fingerprint of somebody's slip. */
export const slipFingerprint = (subject: ReportPerson, context: ReportContext): string =>
  planFingerprint(slipPlan(subject, { ...context, sheet: '' }));

/**
 * A short text that is the same exactly as long as a sheet of ours reads the same: its day and its source, in the
 * footer, aside. It can be stored with the sheet, and tells nothing of it.
 */
function planFingerprint({ rows }: SheetPlan): string {
  const shown = rows.map(({ cells }) =>
    cells.flatMap(({ value, style }) =>
      value === null || value === ''
        ? []
        : [typeof value === 'number' ? [value, style?.numberFormat ?? ''] : value],
    ),
  );
  return fingerprint(JSON.stringify(shown.filter((cells) => cells.length > 0)));
}
