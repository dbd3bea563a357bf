import { afterEach, describe, expect, test, vi } from 'vitest';
import { glance, goLive, openMonth, scoreMonth } from '../../src/actions';
import { officeLiveSheet } from '../../src/excel/officeLiveSheet';
import { officeTableSource } from '../../src/excel/officeTableSource';
import { calculated, liveBed, officeBed, sample, sheetGrid, workbookGrid } from './bed';
import type { SheetGrid, WorkbookGrid } from '../../src/tables';

afterEach(() => vi.unstubAllGlobals());

const month = () => openMonth(officeTableSource());
const live = async () => goLive(await month(), { live: officeLiveSheet() });

const ROWS = [
  ['工号', '姓名', '考核指标', '权重', '目标值', '实际值'],
  ['E001', '王敏', '转化率', 60, 100, 120],
  ['E001', '王敏', '复购率', 40, 10, 8],
  ['E002', '李想', '转化率', 100, 100, null],
] as const;
const THREE: WorkbookGrid = workbookGrid(sheetGrid('2025-06', ROWS));

const asTable = (grid: SheetGrid): SheetGrid => ({
  ...grid,
  tables: [
    { name: 'Scorecard', range: { top: 0, left: 0, bottom: 3, right: 5 }, headerRow: true, totalsRow: false },
  ],
});

/** Every cell of every sheet, formulas as they are read. */
const snapshot = async () =>
  (await officeTableSource().workbook()).sheets.map(({ name, rows }) => ({
    name,
    cells: rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell ? [`${r},${c}: ${cell.formula ?? JSON.stringify(cell.value)}`] : [],
      ),
    ),
  }));

describe('going live', () => {
  test.each([
    ['scorecard-2025-06.xlsx', '评分表!P2'],
    ['scorecard-2025-07-by-department.xlsx', '客服部!O4'],
  ] as const)(
    'spills the very scores that the month has, in both ways of telling blanks: %s',
    async (name, last) => {
      for (const personality of ['null', 'zero'] as const) {
        const bed = await liveBed(sample(name), personality);
        const before = await month();
        expect((await live()).kind).toBe('done');
        await calculated(bed, last);
        const after = await month();
        expect(glance(after).live.kind).toBe('live');
        const shown = glance(after).live.blocks.flatMap(({ sheet, formulas }) => {
          const { row, column } = formulas[1]!.place!;
          const { rows } = after.workbook.sheets.find((one) => one.name === sheet)!;
          return rows
            .slice(row + 1)
            .flatMap((cells) => (cells?.[column] ? [[cells[column].value, cells[column + 1]!.value]] : []));
        });
        const scores = scoreMonth(before).standings.map(({ id, score }) => [id, score]);
        expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(scores));
        // What is live beside a table is no part of it.
        expect(after.issues.map(({ issue, cell }) => [issue.code, cell])).toEqual(
          before.issues.map(({ issue, cell }) => [issue.code, cell]),
        );
        bed.close();
      }
    },
    60_000,
  );

  test('speaks of a table by its columns’ names, escaped, and guards blanks', async () => {
    const [header, ...rows] = ROWS;
    const strange = [...header.slice(0, 5), "实际值[#'@]"];
    await liveBed(workbookGrid(asTable(sheetGrid('评分表', [strange, ...rows]))));
    await live();
    const { sheets } = await officeTableSource().workbook();
    const actual = "Scorecard[实际值'['#'''@']]";
    expect(sheets[0]?.rows[0]?.[7]?.formula).toBe(
      'PERF.LINES(IF(ISBLANK(Scorecard[权重]),"",Scorecard[权重]),' +
        `IF(ISBLANK(${actual}),"",${actual}),IF(ISBLANK(Scorecard[目标值]),"",Scorecard[目标值]),,,,TRUE)`,
    );
  });

  test('passes the cells of Settings, so that they stay live, and constants where functions would not read them', async () => {
    const settings = sheetGrid('设置', [
      ['名称', '值'],
      ['封顶', 1.2],
      ['缺数处理', '暂按'],
      ['小数位数', 1],
    ]);
    await liveBed(workbookGrid(sheetGrid('2025-06', ROWS), settings));
    await live();
    const { sheets } = await officeTableSource().workbook();
    expect(sheets[0]?.rows[0]?.[11]?.formula).toMatch(/,'?设置'?!\$B\$2,,"sofar",'?设置'?!\$B\$4,TRUE\)$/);
  });

  test('goes right of everything where what lies beside the table is in use, and never over it', async () => {
    const noted = ROWS.map((row, index) => [...row, null, null, index === 2 ? '我的备注' : null]);
    await liveBed(workbookGrid(sheetGrid('2025-06', noted)));
    const before = await month();
    const outcome = await live();
    expect(outcome).toMatchObject({
      kind: 'done',
      blocks: [
        {
          formulas: [
            { place: { row: 0, column: 10 }, moved: true },
            { place: { row: 0, column: 14 }, moved: false },
          ],
        },
      ],
    });
    const { rows } = (await officeTableSource().workbook()).sheets[0]!;
    expect(rows[2]?.[8]?.value).toBe('我的备注');
    expect(before.recognition.sources).toHaveLength(1);
  });

  test('says so where the sheet has no room left on its right', async () => {
    const rows: (string | number | null)[][] = ROWS.map((row) => [...row]);
    rows[0]![16_380] = '最右';
    const far = rows.map((row) => Array.from(row, (value) => value ?? null));
    far[1]![7] = '备注';
    const workbook = workbookGrid(sheetGrid('2025-06', far));
    const outcome = await goLive(await openMonth({ workbook: () => Promise.resolve(workbook) }), {
      live: officeLiveSheet(),
    });
    expect(outcome).toMatchObject({ kind: 'impossible', blocks: [{ obstacle: { code: 'no-room' } }] });
  });

  test('rewrites its own formula where the table has grown, and leaves a person’s formula alone', async () => {
    const bed = await liveBed(THREE);
    await live();
    await calculated(bed, '2025-06!L2');
    for (const [at, typed] of [
      ['A5', 'E003'],
      ['C5', '转化率'],
      ['D5', '100'],
      ['E5', '10'],
      ['F5', '9'],
    ] as const)
      bed.host.type(at, typed);
    expect(glance(await month()).live.kind).toBe('broken');
    expect((await live()).kind).toBe('done');
    await calculated(bed, '2025-06!L4');
    expect(glance(await month()).live.kind).toBe('live');

    await liveBed(workbookGrid(sheetGrid('2025-06', [[...ROWS[0], null, null], ...ROWS.slice(1)])));
    officeBed(THREE).host.type('H1', '=PERF.LINES(D2:D4,F2:F4,E2:E4,,,,TRUE)');
    const outcome = await live();
    expect(outcome).toMatchObject({
      kind: 'done',
      blocks: [{ formulas: [{ state: 'absent', moved: true }, {}] }],
    });
    const { rows } = (await officeTableSource().workbook()).sheets[0]!;
    expect(rows[0]?.[7]?.formula).toBe('PERF.LINES(D2:D4,F2:F4,E2:E4,,,,TRUE)');
  }, 30_000);

  test('is refused as a whole where somebody has typed into the room meanwhile', async () => {
    const bed = await liveBed(THREE);
    bed.host.faults.clear();
    const read = await month();
    bed.host.type('M3', '别人');
    const before = await snapshot();
    expect(await goLive(read, { live: officeLiveSheet() })).toEqual({
      kind: 'changed-meanwhile',
      cells: [{ sheet: '2025-06', row: 2, column: 12 }],
    });
    expect(await snapshot()).toEqual(before);
  });

  test('leaves the workbook as it was, or as a repetition completes it, whichever request fails', async () => {
    const whole = await (async () => {
      officeBed(THREE);
      await live();
      return snapshot();
    })();
    for (let request = 1; request <= 7; request += 1) {
      for (const afterActions of [0, 25]) {
        const bed = officeBed(THREE);
        bed.host.faults.add({ request, fail: 'GeneralException', afterActions });
        await live().catch(() => undefined);
        bed.host.faults.clear();
        await live();
        expect(await snapshot()).toEqual(whole);
        bed.close();
      }
    }
  }, 60_000);

  test('takes as many syncs for nine tables as for three', async () => {
    const requests = [];
    for (const count of [3, 9]) {
      const tables = Array.from({ length: count }, (_, index) =>
        sheetGrid(`E${String(index).padStart(3, '0')}`, [ROWS[0], [`E${index}`, '王', '转化率', 100, 10, 9]]),
      );
      const bed = officeBed(workbookGrid(...tables));
      const read = await month();
      const from = bed.host.faults.requests;
      expect((await goLive(read, { live: officeLiveSheet() })).kind).toBe('done');
      requests.push(bed.host.faults.requests - from);
    }
    expect(requests[0]).toBe(requests[1]);
  }, 60_000);
});
