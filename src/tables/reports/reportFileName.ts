import type { Period } from '../../core';

/** Windows refuses these, or they lead out of the folder; marks of writing direction make a name read as another. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)/i;
/**
 * Characters of one part, so that a whole path stays below the 260 of older Windows, and bytes, so that a whole name
 * stays below the 255 of other systems.
 */
const LONGEST_PART = 60;
const MOST_BYTES = 110;

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The file of one person's slip, safe on every system; the id keeps people of one name apart.
 * @example reportFileName(null, { id: 'E001', name: '王敏' }) //=> 'E001-王敏.xlsx'
 * @example reportFileName(null, { id: '../E/1', name: 'A:B' }) //=> '_E_1-A_B.xlsx'
 */
export function reportFileName(period: Period | null, { id, name }: Named): string {
  const parts = [period?.id ?? '', safe(id), safe(name)].filter((part) => part !== '');
  const stem = parts.join('-').replace(DEVICE, '_$1');
  return `${stem === '' ? '_' : stem}.xlsx`;
}

/**
 * Two ids that only differ in refused characters or in case would share a file; a number tells them apart.
 * @param taken in lower case
 */
export function uniqueFileName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted.replace(/\.xlsx$/, '');
  for (let count = 2; ; count += 1) {
    const name = `${stem} (${count}).xlsx`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function safe(part: string): string {
  const plain = part
    .normalize('NFC')
    .replace(REFUSED, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  let kept = '';
  for (const character of [...plain].slice(0, LONGEST_PART)) {
    if (bytesIn(kept + character) > MOST_BYTES) break;
    kept += character;
  }
  return kept.replace(/[.\s]+$/, '');
}

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;
