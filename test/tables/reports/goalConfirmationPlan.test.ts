import { describe, expect, test } from 'vitest';
import { goalConfirmationPlan, type SheetPlan } from '../../../src/tables';
import { LIBRARY, mixed, operations } from './cases';
import { context, quantity, subject, type MetricGiven } from './derivations';
import { cellsOf, expectSoundSheet, textsOf } from './sheetRules';

const plan = (person = operations(), over = {}): SheetPlan =>
  goalConfirmationPlan(person, { ...context(over), sheet: '目标' });

describe('the goal confirmation', () => {
  test.each([
    ['plain', operations()],
    ['mixed', mixed()],
  ])('of a %s scorecard is sound, and one A4 page', (_, person) => {
    expectSoundSheet(plan(person));
    expect(plan(person).print).toMatchObject({ orientation: 'portrait', fit: { wide: 1, tall: 1 } });
  });

  test('holds weights and targets, and neither actuals nor points', () => {
    const texts = textsOf(plan());
    expect(texts).toEqual(expect.arrayContaining(['2025 年 6 月 目标确认', '转化率', '3%', '1000 件']));
    expect(texts).not.toContain('3.8%');
    expect(texts).not.toContain('得分');
    expect(cellsOf(plan()).map(({ value }) => value)).not.toContain(94.86);
  });

  test('sums the weights', () => {
    const row = plan().rows.find(({ cells }) => cells[0]?.value === '合计');
    expect(row?.cells.map(({ value }) => value)).toContain(100);
  });

  test('shows from where a progress metric starts', () => {
    const progress: MetricGiven = {
      metric: '老客复购',
      method: 'progress',
      weight: 100,
      target: '20%',
      actual: null,
      over: { baseline: quantity('15%') },
    };
    expect(textsOf(plan(subject([progress])))).toContain('15% → 20%');
  });

  test('shows a cap only where attainment can reach above 1', () => {
    const row = (metric: string) =>
      plan(mixed()).rows.find(({ cells }) => cells.some(({ value }) => value === metric));
    expect(row('转化率')?.cells.map(({ value }) => value)).toContain('150%');
    expect(row('协作额外积分')?.cells.map(({ value }) => value)).not.toContain('150%');
  });

  test('has the definition and the data source where the library does', () => {
    expect(textsOf(plan(operations(), { library: LIBRARY }))).toEqual(
      expect.arrayContaining(['说明', '设计、客服两个部门打分的平均值', '协作评价表']),
    );
    expect(textsOf(plan())).not.toContain('说明');
  });

  test('leaves room for what was agreed, and for three signatures', () => {
    expect(textsOf(plan())).toEqual(
      expect.arrayContaining(['调整与约定', '需要的支持', '员工', '直接上级', '人力']),
    );
  });
});
