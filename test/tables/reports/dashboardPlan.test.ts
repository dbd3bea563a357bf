import { describe, expect, test } from 'vitest';
import { dashboardPlan, type ReportPerson, type SheetPlan } from '../../../src/tables';
import { dashboardFigures } from '../../../src/tables/reports/dashboardFigures';
import { mixed, operations, team, waiting } from './cases';
import { context } from './derivations';
import { cellsOf, expectSoundSheet, textsOf } from './sheetRules';

const plan = (people: readonly ReportPerson[]): SheetPlan => dashboardPlan(people, context());

const withSections = (people: readonly ReportPerson[], keep: boolean): readonly ReportPerson[] =>
  keep
    ? people
    : people.map((each) => ({
        ...each,
        derivation: {
          ...each.derivation,
          sections: each.derivation.sections.map((section) => ({ ...section, section: null })),
        },
      }));

describe('the dashboard', () => {
  test.each([
    ['a team', team()],
    ['one person', [operations()]],
    ['a team without sections', withSections(team(), false)],
    ['people who all wait', [waiting()]],
    ['nobody', []],
  ])('of %s is sound, and one landscape A4', (_, people) => {
    const sheet = plan(people);
    expectSoundSheet(sheet);
    expect(sheet.print).toMatchObject({ orientation: 'landscape', fit: { wide: 1, tall: 1 } });
  });

  test('begins with the figures a boss asks for', () => {
    const labels = ['人数', '已出分', '待补', '平均分', '数据完整度', '主观评分占比'];
    const sheet = plan(team());
    const top = cellsOf(sheet).find(({ value }) => value === '已出分')!.row;
    const row = (index: number) =>
      cellsOf(sheet)
        .filter((cell) => cell.row === index && cell.value !== null)
        .map(({ value }) => value);
    expect(row(top)).toEqual(labels);
    // (94.86 + 88.5 + 88.5 + 74.99) / 4 = 86.7125; (4 × 1 + 0.7) / 5 = 0.94; a rating of weight 10
    expect(row(top + 1)).toEqual([5, 4, 1, 86.71, 0.94, 0.1]);
  });

  test('draws a message per chart, at its own cells, without a legend, bars from zero', () => {
    const { charts } = plan(team());
    expect(charts.map(({ kind }) => kind)).toEqual(['column', 'bar', 'bar']);
    for (const chart of charts) {
      expect(chart.series).toHaveLength(1);
      expect(chart.series[0]?.labels).not.toBeNull();
      expect(chart).toMatchObject({ legend: 'none', valueAxis: { min: 0 } });
    }
  });

  test('has nothing to draw where nobody has a score, and says so', () => {
    const sheet = plan([waiting()]);
    expect(sheet.charts).toEqual([]);
    expect(textsOf(sheet)).toContain('还没有人出分，补齐数据后这里会有图表。');
  });
});

describe('the figures of a team', () => {
  const figures = dashboardFigures(team(), 3);

  test('count final scores only, and completeness over everyone', () => {
    expect(figures).toMatchObject({ people: 5, scored: 4, tierCounts: [1, 2, 1] });
    expect(figures.completeness).toBeCloseTo(0.94);
  });

  test('put the best department first', () => {
    expect(figures.departments.map(({ department, heads }) => [department, heads])).toEqual([
      ['运营', 3],
      ['客服', 2],
    ]);
  });

  test('average attainments by metric as they count, the best first', () => {
    expect(figures.metrics[0]).toMatchObject({ metric: '转化率', heads: 4 });
    expect(figures.metrics.at(-1)?.metric).toBe('培训完成率');
    expect(figures.metrics.at(-1)?.attainment).toBeCloseTo(0.633);
  });

  test('take wider ranges where narrow ones would be too many to read', () => {
    const spread = [52, 58, 63, 69, 74, 78, 83, 88, 92, 99, 104].map((score) => ({ ...operations(), score }));
    expect(dashboardFigures(spread, 3).distribution.map(({ from }) => from)).toEqual([
      50, 60, 70, 80, 90, 100,
    ]);
    expect(figures.distribution.map(({ from }) => from)).toEqual([70, 75, 80, 85, 90]);
  });

  test('leave adjustments out of the metrics', () => {
    expect(dashboardFigures([mixed()], 3).metrics.map(({ metric }) => metric)).not.toContain('协作额外积分');
  });
});
