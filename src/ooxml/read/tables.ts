import { statedRange } from './statedRange';
import { unescaped } from './xml';
import type { GridTable } from '../../tables';
import type { Allowance } from './limits';
import type { Parts } from './parts';

/** One Excel table, from its own part; `null` when the part describes none. */
export function readTable(parts: Parts, part: string, { spend }: Allowance): GridTable | null {
  let table: GridTable | null = null;
  parts.read(part, {
    open(name, attributes) {
      if (name !== 'table' || table) return;
      spend.tables(1);
      table = {
        name: unescaped(attributes.get('displayName') ?? attributes.get('name') ?? ''),
        range: statedRange(part, attributes.get('ref')),
        headerRow: attributes.get('headerRowCount') !== '0',
        totalsRow: (attributes.get('totalsRowCount') ?? '0') !== '0',
      };
    },
  });
  return table;
}
