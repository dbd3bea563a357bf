import { damaged } from './errors';
import { inflated } from './inflate';
import { readXml } from './xml';
import type { XmlListener } from './xmlScanner';
import { zipEntries, type ZipEntry } from './zip';
import type { Allowance } from './limits';

/** The parts of a workbook file by name; names are without a leading slash and match in any case. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /** @throws WorkbookFileError when the part is missing, twice there, or damaged. */
  readonly read: (name: string, listener: XmlListener) => void;
}

export function openParts(bytes: Uint8Array, allowed: Allowance): Parts {
  const entries = new Map<string, ZipEntry | 'twice'>();
  for (const entry of zipEntries(bytes, allowed)) {
    const key = partKey(entry.name);
    entries.set(key, entries.has(key) ? 'twice' : entry);
  }
  return {
    has: (name) => entries.has(partKey(name)),
    read(name, listener) {
      const entry = entries.get(partKey(name));
      if (entry === undefined) throw damaged(name, 'missing-part');
      if (entry === 'twice') throw damaged(name, 'duplicate-part');
      readXml({ name, pieces: inflated(bytes, entry, allowed) }, listener, allowed);
    },
  };
}

const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
