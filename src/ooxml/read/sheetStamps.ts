import { STAMP_NAME } from '../write/definedNames';
import { unescaped } from './xml';
import type { XmlListener } from './xmlScanner';

export interface SheetStamps extends Required<XmlListener> {
  /** Stamp of the sheet at a position among all sheets of the workbook; none on sheets that are not ours. */
  readonly of: (position: number) => string | undefined;
}

/** Listens to a workbook's names for those that say which sheets are ours. */
export function sheetStamps(): SheetStamps {
  const stamps = new Map<string, string>();
  let position: string | undefined;
  return {
    open(name, attributes) {
      if (name !== 'definedName' || attributes.get('name') !== STAMP_NAME) return;
      position = attributes.get('localSheetId');
    },
    text(text) {
      if (position !== undefined) stamps.set(position, (stamps.get(position) ?? '') + text);
    },
    close() {
      position = undefined;
    },
    of(place) {
      const formula = unescaped(stamps.get(String(place)) ?? '');
      return /^"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"');
    },
  };
}
