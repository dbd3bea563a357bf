import { describe, expect, test } from 'vitest';
import type { EditPlan, LiveSheet, WorkbookGrid } from '../../src/tables';

/** A workbook in front of somebody: `评分表` with 工号, 实际 above E001, 90 and a text that begins with `=`. */
export interface LiveCase {
  readonly live: LiveSheet;
  readonly read: () => Promise<WorkbookGrid>;
  /** Somebody types, here or elsewhere. */
  readonly type: (address: string, typed: string) => void | Promise<void>;
  /** Long enough for everybody to be told of a change. */
  readonly settle: () => Promise<void>;
}

const SHEET = '评分表';

const plan = (cells: EditPlan['cells'], rest: Partial<EditPlan> = {}): EditPlan => ({
  sheet: SHEET,
  cells,
  room: [],
  styles: [],
  ...rest,
});

/** What every `LiveSheet` holds, whatever stands behind it. */
export function liveSheetContract(name: string, start: () => LiveCase | Promise<LiveCase>): void {
  const valueAt = async ({ read }: LiveCase, row: number, column: number) =>
    (await read()).sheets[0]?.rows[row]?.[column]?.value;

  describe(`a live sheet: ${name}`, () => {
    test('edits cells that hold what the plan believes', async () => {
      const one = await start();
      const cell = { row: 1, column: 1 };
      expect(await one.live.edit(plan([{ cell, before: 90, after: 95.5 }]))).toEqual({ kind: 'done' });
      expect(await valueAt(one, 1, 1)).toBe(95.5);
    });

    test.each(['=1+1', '+86', '-', '@a', '\tx', "'a", '001', '4/5', '3.6%', 'TRUE', '#1'])(
      'writes text as text: %s',
      async (text) => {
        const one = await start();
        await one.live.edit(plan([{ cell: { row: 4, column: 0 }, before: null, after: text }]));
        expect(await valueAt(one, 4, 0)).toBe(text);
      },
    );

    test('blanks a cell, and writes into a blank one', async () => {
      const one = await start();
      await one.live.edit(
        plan([
          { cell: { row: 1, column: 1 }, before: 90, after: null },
          { cell: { row: 5, column: 5 }, before: null, after: true },
        ]),
      );
      expect(await valueAt(one, 1, 1)).toBeUndefined();
      expect(await valueAt(one, 5, 5)).toBe(true);
    });

    test('is refused as a whole where one old value has changed', async () => {
      const one = await start();
      await one.type('B2', '91');
      const outcome = await one.live.edit(
        plan([
          { cell: { row: 1, column: 0 }, before: 'E001', after: 'E009' },
          { cell: { row: 1, column: 1 }, before: 90, after: 95 },
        ]),
      );
      expect(outcome).toEqual({ kind: 'changed-meanwhile', cells: [{ sheet: SHEET, row: 1, column: 1 }] });
      expect(await valueAt(one, 1, 0)).toBe('E001');
    });

    test('is refused where the room of a formula is taken', async () => {
      const one = await start();
      const outcome = await one.live.edit(
        plan([{ cell: { row: 0, column: 1 }, before: '实际', after: '实绩' }], {
          room: [{ top: 1, left: 1, bottom: 2, right: 1 }],
        }),
      );
      expect(outcome).toMatchObject({ kind: 'changed-meanwhile', cells: [{ row: 1, column: 1 }, {}] });
      expect(await valueAt(one, 0, 1)).toBe('实际');
    });

    test('is refused where the sheet is gone', async () => {
      const one = await start();
      expect(await one.live.edit({ ...plan([]), sheet: '没有' })).toEqual({
        kind: 'refused',
        sheet: '没有',
        reason: 'missing',
      });
    });

    test('tells of what people type, and not of its own edits, until it is stopped', async () => {
      const one = await start();
      let told = 0;
      const stop = await one.live.onChange(() => {
        told += 1;
      });
      await one.live.edit(plan([{ cell: { row: 1, column: 1 }, before: 90, after: 95 }]));
      await one.settle();
      expect(told).toBe(0);
      await one.type('B2', '97');
      await one.settle();
      expect(told).toBe(1);
      stop();
      await one.settle();
      await one.type('B2', '98');
      await one.settle();
      expect(told).toBe(1);
    });
  });
}
