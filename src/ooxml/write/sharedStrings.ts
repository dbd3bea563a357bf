import { textElement } from './cellText';
import { MAIN } from './namespaces';
import { element, xmlPart } from './xml';

/** Every text of the workbook once. */
export interface SharedStrings {
  idOf(text: string): number;
  xml(): string;
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
    xml() {
      const items = Array.from(ids.keys(), (text) => `<si>${textElement(text)}</si>`);
      return xmlPart(element('sst', { xmlns: MAIN, count: uses, uniqueCount: ids.size }, items.join('')));
    },
  };
}
