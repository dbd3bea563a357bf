import type { FixRow } from '../../actions';
import type { TrackWords } from '../../i18n';

/** A change as it reads: what stands there and what will. */
export const shownFix = (row: FixRow, words: TrackWords): { readonly old: string; readonly new: string } => ({
  old: row.old === '' ? words.blank : row.old,
  new: newText(row, words),
});

function newText({ old, new: wanted, as }: FixRow, words: TrackWords): string {
  if (as === 'nothing') return words.blank;
  if (old.trim() !== wanted) return wanted;
  return as === 'number' ? words.asNumber(wanted) : words.asText(wanted);
}
