import { statedRange } from './worksheet';
import type { GridTable } from '../../tables';
import type { Allowance } from './limits';
import type { Parts } from './parts';

/** One Excel table, from its own part; `null` when the part describes none. */
export function readTable(parts: Parts, part: string, { spend }: Allowance): GridTable | null {
  let table: GridTable | null = null;
  parts.read(part, {
    open(name, attributes) {
      if (name !== 'table' || table) return;
      const {
        displayName,
        name: plainName = '',
        ref,
        headerRowCount = '1',
        totalsRowCount = '0',
      } = attributes;
      spend.tables(1);
      table = {
        name: displayName ?? plainName,
        range: statedRange(part, ref),
        headerRow: headerRowCount !== '0',
        totalsRow: totalsRowCount !== '0',
      };
    },
  });
  return table;
}
