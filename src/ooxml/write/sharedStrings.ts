import { textElement } from './cellText';
import { MAIN } from './namespaces';
import { element, partBytes } from './xml';

/** Every text of the workbook once. */
export interface SharedStrings {
  idOf(text: string): number;
  bytes(): Uint8Array;
}

export function sharedStrings(): SharedStrings {
  const ids = new Map<string, number>();
  let uses = 0;
  return {
    idOf(text) {
      uses += 1;
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, ids.size);
      return ids.size - 1;
    },
    bytes() {
      const items = Array.from(ids.keys(), (text) => `<si>${textElement(text)}</si>`);
      return partBytes(element('sst', { xmlns: MAIN, count: uses, uniqueCount: ids.size }, items.join('')));
    },
  };
}
