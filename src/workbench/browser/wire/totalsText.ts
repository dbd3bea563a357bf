import type { WireWords } from '../../../i18n';
import type { WireTotals } from './wireLog';

const KILO = 1024;

export const totalsText = ({ requests, syncs, milliseconds, bytes }: WireTotals, words: WireWords): string =>
  words.totals({ requests, syncs, milliseconds: milliseconds.toFixed(0), bytes: bytesText(bytes) });

function bytesText(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  return bytes < KILO * KILO ? `${(bytes / KILO).toFixed(1)} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}
