import { afterEach, describe, expect, test, vi } from 'vitest';
import { openMonth, scoreMonth, setUp } from '../../src/actions';
import { monthPeriod } from '../../src/core';
import { officeSheetSink } from '../../src/excel/officeSheetSink';
import { officeTableSource } from '../../src/excel/officeTableSource';
import { livePlan, sampleChoice, type SetUpChoice } from '../../src/tables';
import { calculated, liveBed, sheetGrid, workbookGrid } from './bed';

afterEach(() => vi.unstubAllGlobals());

const SAMPLE = sampleChoice('zh-CN', monthPeriod(2025, 6), true);
const CHOICE: SetUpChoice = {
  ...SAMPLE,
  roles: [{ template: 'operations' }],
  employees: SAMPLE.employees.slice(0, 3),
};

describe('setting up in Excel', () => {
  test('writes a month that scores live, as the pane scores it, and nothing of the person’s changes', async () => {
    const own = sheetGrid('设置', [['打印机', '三楼']]);
    const bed = await liveBed(workbookGrid(own));
    const ports = { source: officeTableSource(), sheets: officeSheetSink() };
    expect((await setUp(CHOICE, ports)).kind).toBe('asks');
    const outcome = await setUp(CHOICE, ports, { agreed: ['names-taken'] });
    expect(outcome.kind).toBe('done');
    await calculated(bed, '评分表!O4');
    await calculated(bed, '评分表!S4');

    const month = await openMonth(ports.source);
    expect(month.workbook.sheets[0]).toEqual(own);
    expect(month.issues).toEqual([]);
    const { blocks } = livePlan(month.recognition, month.workbook);
    expect(blocks.flatMap(({ formulas }) => formulas.map(({ state }) => state))).toEqual(['live', 'live']);
    const scorecard = month.workbook.sheets.find(({ name }) => name === '评分表');
    const live = CHOICE.employees.map((_, index) =>
      [18, 19].map((column) => scorecard?.rows[4 + index]?.[column]?.value),
    );
    const scores = new Map(scoreMonth(month).standings.map(({ id, score }) => [id, score]));
    expect(live).toEqual(CHOICE.employees.map(({ id }) => [id, scores.get(id)]));
  });

  test('a second time keeps the sheets and asks about what was filled in', async () => {
    await liveBed(workbookGrid(sheetGrid('Sheet1', [])));
    const ports = { source: officeTableSource(), sheets: officeSheetSink() };
    await setUp(CHOICE, ports);
    const again = await setUp(CHOICE, ports);
    expect(again).toMatchObject({ kind: 'done', result: { written: Array(4).fill({ replaced: true }) } });
    const real = { ...CHOICE, employees: CHOICE.employees.slice(0, 2), sample: new Map() };
    expect(await setUp(real, ports)).toMatchObject({
      kind: 'asks',
      questions: [{ code: 'replaces', sheets: ['员工', '评分表'] }],
    });
  });
});
