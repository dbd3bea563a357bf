import type { LocatedEdit } from '../../actions';
import { formatPercent, type TrackWords } from '../../i18n';

/** A change as it reads: what stands there and what will. */
export function shownEdit(
  edit: LocatedEdit,
  words: TrackWords,
): { readonly old: string; readonly new: string } {
  const { old, new: wanted } = edit;
  const plain = newText(edit);
  const looksTheSame = old.trim() === plain;
  const told = typeof wanted === 'number' ? words.asNumber(plain) : words.asText(plain);
  return { old: old === '' ? words.blank : old, new: looksTheSame ? told : plain };
}

function newText({ new: wanted, percent, old }: LocatedEdit): string {
  if (typeof wanted !== 'number' || percent !== true) return String(wanted);
  const decimals = /\.(\d+)\s*%/.exec(old.normalize('NFKC'))?.[1]?.length;
  if (decimals !== undefined) return formatPercent(wanted, decimals);
  return `${Number((wanted * 100).toPrecision(12))}%`;
}
