import { describe, expect, test, vi } from 'vitest';
import { createEngine } from '../../../src/workbench/engine';
import { excelInMemory } from '../excel';
import type { SheetEngine } from '../../../src/workbench/engine';
import type { EngineNotice } from '../../../src/workbench/host/engineNotice';

const SHEET = 's1';
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });
const valueAt = (engine: SheetEngine, row: number, column: number) =>
  engine.read({ sheet: SHEET, top: row, left: column, bottom: row, right: column })[0]?.[0]?.value;

/** How often the library works out what follows from changes. */
function finalized({ model }: SheetEngine): { readonly times: number } {
  const counted = { times: 0 };
  model.on('command-finalized', counted, () => {
    counted.times += 1;
  });
  return counted;
}

describe('a batch', () => {
  test('is one change, however much is in it, and told once', () => {
    const engine = createEngine();
    const told: EngineNotice[] = [];
    engine.listen((notice) => told.push(notice));
    const counted = finalized(engine);
    engine.batch(() => {
      for (let row = 0; row < 20; row += 1) {
        engine.write(at(row, 0), [[{ value: row }, { formula: `=A${row + 1}*2` }]]);
        engine.style({ sheet: SHEET, top: row, left: 0, bottom: row, right: 5 }, { bold: true });
        engine.merge({ sheet: SHEET, top: row, left: 3, bottom: row, right: 4 });
        engine.resize({ sheet: SHEET, dimension: 'row', first: row, count: 1 }, 30);
      }
    });
    expect(counted.times).toBe(1);
    expect(told.map(({ kind }) => kind)).toEqual(['recalculated']);
    expect(valueAt(engine, 19, 1)).toBe(38);
  });

  test('computes what it is asked for before its end, with room for spills', () => {
    const engine = createEngine();
    const seen = engine.batch(() => {
      engine.write(at(0, 0), [[{ value: 500 }, { formula: '=SEQUENCE(A1)' }, { formula: '=SUM(B1:B500)' }]]);
      const before = [valueAt(engine, 499, 1), valueAt(engine, 0, 2), engine.spill(at(0, 1))?.bottom];
      engine.write(at(0, 0), [[{ value: 2 }]]);
      return [...before, engine.usedRange(SHEET)?.bottom, engine.texts({ ...at(0, 0), ...ROW_1 })];
    });
    expect(seen).toEqual([500, 125_250, 499, 1, [['2', '1', '3']]]);
  });

  test('inside another is part of it, also where it fails', () => {
    const engine = createEngine();
    const counted = finalized(engine);
    const failing = () =>
      engine.batch(() => {
        engine.batch(() => engine.write(at(0, 0), [[{ value: 1 }]]));
        throw new Error('no more');
      });
    expect(failing).toThrow('no more');
    expect([counted.times, valueAt(engine, 0, 0)]).toEqual([1, 1]);
    engine.write(at(0, 0), [[{ formula: '=1+1' }]]);
    expect(valueAt(engine, 0, 0)).toBe(2);
  });

  test('adds sheets, goes to them and selects there', () => {
    const engine = createEngine();
    const added = engine.batch(() => {
      const sheet = engine.addSheet('second', 1);
      engine.activate(sheet);
      engine.select({ sheet, top: 300, left: 2, bottom: 301, right: 3 });
      engine.deleteSheet(SHEET);
      return sheet;
    });
    expect(engine.selection()).toEqual({ sheet: added, top: 300, left: 2, bottom: 301, right: 3 });
  });

  test('is what every request is', async () => {
    const { Excel, engine, host } = excelInMemory();
    const counted = finalized(engine);
    let requests = 0;
    host.watch(() => (requests += 1));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('slip');
      sheet.getRange('A1:B2').values = [
        ['a', 1],
        ['b', '=B1*2'],
      ];
      sheet.getRange('A3:B3').merge();
      sheet.getRange('A1:B1').format.fill.color = '#FF0000';
      sheet.getRange('1:3').format.rowHeight = 30;
      await context.sync();
    });
    expect(requests).toBeGreaterThan(0);
    expect(counted.times).toBe(requests);
  });
});

const ROW_1 = { top: 0, left: 0, bottom: 0, right: 2 } as const;

describe('rows without a given height', () => {
  const CONTEXT = {
    save: () => undefined,
    restore: () => undefined,
    measureText: (text: string) => ({
      width: text.length * 10,
      fontBoundingBoxAscent: 12,
      fontBoundingBoxDescent: 4,
    }),
  };

  test('fit texts that wrap in their column; merged cells and given heights stay', () => {
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => CONTEXT;
      },
    );
    const engine = createEngine();
    const { getters } = engine.model;
    const long = { value: 'one two three four five six seven eight' };
    engine.write(at(0, 0), [[long], [long], [long], [long]]);
    const oneLine = getters.getRowSize(SHEET, 0);
    engine.merge({ sheet: SHEET, top: 2, left: 0, bottom: 2, right: 3 });
    engine.resize({ sheet: SHEET, dimension: 'row', first: 3, count: 1 }, 33);
    engine.style({ sheet: SHEET, top: 1, left: 0, bottom: 3, right: 0 }, { wrap: true });
    const [plain, wrapped, merged, given] = [0, 1, 2, 3].map((row) => getters.getRowSize(SHEET, row));
    expect([plain, merged, given]).toEqual([oneLine, oneLine, 33]);
    expect(wrapped).toBeGreaterThan(3 * oneLine);
    engine.write(at(1, 0), [[{ value: 'short' }]]);
    expect(getters.getRowSize(SHEET, 1)).toBe(oneLine);
    vi.unstubAllGlobals();
  });
});
