import { describe, expect, test } from 'vitest';
import type { CellStyle, PlannedCell, SheetPlan, SheetSink, WorkbookGrid } from '../../src/tables';

export interface SinkCase {
  readonly sink: SheetSink;
  readonly read: () => Promise<WorkbookGrid>;
}

const STRONG: CellStyle = { font: { bold: true }, numberFormat: '0.00' };

/** A small sheet of ours. */
export const sheetPlan = (name: string, stamp: string, cells: readonly PlannedCell[][]): SheetPlan => ({
  name,
  stamp,
  columnWidths: [12, 8],
  rows: cells.map((row) => ({ cells: row })),
  merges: [],
  tables: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
  protection: null,
  freeze: null,
  gridlines: false,
  print: null,
  tabColor: null,
  font: { name: 'Segoe UI', size: 10 },
});

const slip = (id: string, score: number): SheetPlan =>
  sheetPlan(`${id} 王敏`, `slip:2025-06:${id}`, [
    [
      { column: 0, value: '=cmd' },
      { column: 1, value: score, style: STRONG },
    ],
  ]);

/** What every `SheetSink` holds; it starts with a person's own sheets `评分表` and `E001 王敏`. */
export function sheetSinkContract(name: string, start: () => SinkCase | Promise<SinkCase>): void {
  const names = async ({ read }: SinkCase) => (await read()).sheets.map((sheet) => sheet.name);

  describe(`a sheet sink: ${name}`, () => {
    test('makes way for a person’s sheet of the wanted name, and says so', async () => {
      const one = await start();
      expect(await one.sink.write([slip('E001', 87), slip('E002', 90)])).toEqual([
        { stamp: 'slip:2025-06:E001', name: 'E001 王敏 (2)', wanted: 'E001 王敏', replaced: false },
        { stamp: 'slip:2025-06:E002', name: 'E002 王敏', wanted: 'E002 王敏', replaced: false },
      ]);
      expect(await names(one)).toEqual(['评分表', 'E001 王敏', 'E001 王敏 (2)', 'E002 王敏']);
      const [, own, slipped] = (await one.read()).sheets;
      expect(own?.rows[0]?.[0]?.value).toBe('我的');
      expect(own?.stamp).toBeUndefined();
      expect(slipped?.stamp).toBe('slip:2025-06:E001');
      expect(slipped?.rows[0]?.[0]).toMatchObject({ value: '=cmd' });
      expect(slipped?.rows[0]?.[1]).toEqual({ value: 87, format: '0.00' });
    });

    test('replaces what bears the same stamp where it stands', async () => {
      const one = await start();
      await one.sink.write([slip('E002', 90), slip('E003', 70)]);
      expect(await one.sink.write([slip('E002', 95)])).toMatchObject([{ name: 'E002 王敏', replaced: true }]);
      expect(await names(one)).toEqual(['评分表', 'E001 王敏', 'E002 王敏', 'E003 王敏']);
      expect((await one.read()).sheets[2]?.rows[0]?.[1]?.value).toBe(95);
    });

    test('removes what bears the stamps, and nothing else', async () => {
      const one = await start();
      await one.sink.write([slip('E002', 90), slip('E003', 70)]);
      await one.sink.remove(['slip:2025-06:E002', '评分表']);
      expect(await names(one)).toEqual(['评分表', 'E001 王敏', 'E003 王敏']);
    });
  });
}
