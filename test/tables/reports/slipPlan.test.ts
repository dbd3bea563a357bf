import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rational, rationals, type LibraryEntry } from '../../../src/core';
import { slipPlan, type ReportContext, type ReportPerson, type SheetPlan } from '../../../src/tables';
import { printableCharacters } from '../../../src/tables/reports/page';
import { context, OPERATIONS, quotient, subject, type MetricGiven } from './derivations';
import { cellsOf, expectSoundSheet, textsOf } from './sheetRules';

const plan = (person: ReportPerson, over: Partial<ReportContext> = {}): SheetPlan =>
  slipPlan(person, { ...context(over), sheet: 'E001 孙浩然' });

const metrics = (count: number): readonly MetricGiven[] =>
  Array.from({ length: count }, (_, index) => ({
    ...OPERATIONS[index % OPERATIONS.length]!,
    metric: `指标 ${index + 1}`,
    weight: 100 / count,
  }));

const waiting = (): ReportPerson =>
  subject(
    OPERATIONS.map((metric, row) =>
      row === 0 ? { ...metric, actual: null, raw: undefined as never } : metric,
    ),
    { reasons: ['还差 1 项实际值：转化率。补齐后出分。'] },
  );

const height = ({ rows }: SheetPlan): number => rows.reduce((sum, row) => sum + (row.height ?? 0), 0);
const width = ({ columnWidths }: SheetPlan): number => columnWidths.reduce((sum, each) => sum + each, 0);

describe('a slip', () => {
  test.each([0, 1, 6, 15])('with %d metrics is sound, and one A4 page', (count) => {
    const slip = plan(subject(metrics(count)));
    expectSoundSheet(slip);
    expect(slip.print).toMatchObject({
      orientation: 'portrait',
      fit: { wide: 1, tall: 1 },
      marginsMm: { top: 15, bottom: 15, left: 15, right: 15 },
      titleRows: { first: 0, last: 0 },
    });
  });

  test('is as wide as the page prints', () => {
    const slip = plan(subject(metrics(4)));
    expect(width(slip)).toBeCloseTo(printableCharacters('portrait', slip.columnWidths.length), 0);
  });

  test('keeps the page’s proportions however long it is', () => {
    const ratios = [6, 15, 25].map((count) => {
      const slip = plan(subject(metrics(count)));
      return height(slip) / width(slip);
    });
    for (const ratio of ratios) expect(ratio / ratios[0]!).toBeCloseTo(1, 1);
  });

  test('holds in both languages for any names, however long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 1, maxLength: 8 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        (names, name, language) => {
          const given = metrics(names.length).map((metric, index) => ({
            ...metric,
            metric: names[index] ?? '',
          }));
          const person = subject(given);
          expectSoundSheet(plan({ ...person, person: { ...person.person, name } }, { language }));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('tells who and when, the manager by name', () => {
    const texts = textsOf(plan(subject(OPERATIONS)));
    expect(texts).toEqual(
      expect.arrayContaining(['2025 年 6 月 绩效报告', '孙浩然 E001', '运营', '运营主管', '赵敏']),
    );
  });

  test('says the period, the source and the day in its footer', () => {
    expect(plan(subject(OPERATIONS)).print?.footer).toEqual({
      left: '2025 年 6 月',
      center: '来源 scorecard-2025-06.xlsx',
      right: '制表 2025 年 7 月 2 日',
    });
  });

  test('is stamped with the period and the person, so that only our own sheets are replaced', () => {
    expect(plan(subject(OPERATIONS)).stamp).toBe('slip:2025-06:E001');
  });

  test('shows the score large, the tier, the rank and the way to the next tier', () => {
    const person = subject(OPERATIONS, { tier: 1, next: { tier: 0, score: 98, points: 3.14 } });
    const texts = textsOf(plan(person));
    expect(texts).toEqual(expect.arrayContaining(['良好', '第 3 名，共 29 人', '距“优秀”还差 3.14 分']));
    const [large] = cellsOf(plan(person)).filter(({ style }) => (style?.font?.size ?? 0) > 20);
    expect(large?.value).toBe(94.86);
  });

  test('shows as many decimals as the workbook scores with', () => {
    const person = subject(
      OPERATIONS,
      {},
      { policy: { cap: 1.5, missing: 'pending', decimals: 1, period: null } },
    );
    const [large] = cellsOf(plan(person)).filter(({ style }) => (style?.font?.size ?? 0) > 20);
    expect(large?.style?.numberFormat).toBe('0.0');
  });

  test('draws points earned and lost per metric over its own table, adjustments left out', () => {
    const bonus: MetricGiven = {
      metric: '积分',
      section: 'adjustment',
      method: 'points',
      weight: 0,
      target: '',
      actual: '3',
      raw: 3,
    };
    const slip = plan(subject([bonus, ...OPERATIONS]));
    const [chart] = slip.charts;
    expect(chart?.kind).toBe('stacked-bar');
    const { top, bottom, left } = chart!.categories.range;
    const names = cellsOf(slip).filter(({ row, column }) => row >= top && row <= bottom && column === left);
    expect(names.map(({ value }) => value)).toEqual(OPERATIONS.map(({ metric }) => metric));
    expect(chart?.series.map(({ name }) => name)).toEqual(['得分', '失分']);
    expect(chart?.valueAxis.min).toBe(0);
    expect(chart?.legend).toBe('none');
  });

  test('gives the chart the height its bars need', () => {
    const drawn = (count: number): number => {
      const slip = plan(subject(metrics(count)));
      const { from, to } = slip.charts[0]!.anchor;
      return slip.rows.slice(from.row, to.row).reduce((sum, row) => sum + (row.height ?? 0), 0);
    };
    expect(drawn(15)).toBeGreaterThanOrEqual(15 * 14);
    expect(drawn(1)).toBeLessThan(drawn(15));
  });

  test('shows the effective weight only where it differs', () => {
    expect(textsOf(plan(subject(OPERATIONS)))).not.toContain('有效\n权重');
    const reweighed = OPERATIONS.map((metric) => ({
      ...metric,
      over: { effectiveWeight: rationals.divide(rational(metric.weight * 10), rational(9)) },
    }));
    expect(textsOf(plan(subject(reweighed)))).toContain('有效\n权重');
  });

  test('has a column for sections and one for data sources only where there are any', () => {
    const bare = OPERATIONS.map((metric) => ({ ...metric, section: null }));
    expect(textsOf(plan(subject(bare)))).not.toContain('板块');
    expect(textsOf(plan(subject(bare)))).not.toContain('数据来源');
    const entry = {
      metric: '转化率',
      template: '',
      source: '生意参谋',
      partner: '',
      training: '',
    } as LibraryEntry;
    expect(textsOf(plan(subject(OPERATIONS), { library: [entry] }))).toEqual(
      expect.arrayContaining(['板块', '数据来源', '生意参谋']),
    );
  });

  test('leaves room to write and to sign', () => {
    const slip = plan(subject(OPERATIONS));
    expect(textsOf(slip)).toEqual(
      expect.arrayContaining(['亮点', '不足', '改进计划', '员工意见', '员工', '直接上级', '人力', '日期']),
    );
    const open = cellsOf(slip).filter(({ style }) => style?.unlocked === true);
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ value }) => value === null || value === '日期')).toBe(true);
  });

  test('fills what the page has left with room to write', () => {
    const written = (count: number): number =>
      Math.max(
        ...plan(subject(metrics(count)))
          .rows.filter(({ cells }) => cells.some(({ style, value }) => style?.unlocked && value === null))
          .map((row) => row.height ?? 0),
      );
    expect(written(1)).toBeGreaterThan(written(6));
  });
});

describe('a slip without a score', () => {
  test('says why, and what is awaited, and shows no zero', () => {
    const slip = plan(waiting());
    expectSoundSheet(slip);
    const texts = textsOf(slip);
    expect(texts).toEqual(
      expect.arrayContaining(['未出分', '为什么还没有总分', '还差 1 项实际值：转化率。补齐后出分。', '待补']),
    );
    const [large] = cellsOf(slip).filter(({ style }) => (style?.font?.size ?? 0) > 20);
    expect(large?.value).toBe('—');
  });

  test('has neither chart nor feedback nor rank', () => {
    const slip = plan(waiting());
    expect(slip.charts).toEqual([]);
    expect(textsOf(slip)).not.toContain('亮点与改进');
    expect(textsOf(slip).join()).not.toMatch(/第 .* 名/);
  });

  test('keeps the sum of a section open while one of its actuals is', () => {
    const slip = plan(waiting());
    const row = slip.rows.find(({ cells }) => cells[0]?.value === '固定小计');
    expect(row?.cells.map(({ value }) => value)).toContain('—');
    const other = slip.rows.find(({ cells }) => cells[0]?.value === '重点小计');
    expect(other?.cells.map(({ value }) => value)).toContain(20.58);
  });

  test('a score held back by an error is not shown although it could be computed', () => {
    const held = subject(OPERATIONS, {
      status: 'none',
      score: null,
      rank: null,
      tier: null,
      reasons: ['员工表里没有这个工号。'],
    });
    expect(cellsOf(plan(held)).map(({ value }) => value)).not.toContain(94.86);
  });
});

describe('a slip of someone who moved', () => {
  test('shows both segments under their departments, and the days of each', () => {
    const [segment] = subject(OPERATIONS).derivation.segments;
    const second = {
      ...segment!,
      department: '客服',
      lines: segment!.lines.map((each) => ({ ...each, row: each.row + 10 })),
    };
    const moved = subject(
      OPERATIONS,
      {},
      {
        segments: [
          { ...segment!, days: 10 },
          { ...second, days: 20 },
        ],
      },
    );
    const slip = plan(moved);
    expectSoundSheet(slip);
    expect(textsOf(slip)).toEqual(
      expect.arrayContaining(['运营\n固定', '客服\n固定', '运营小计\u200210 天', '客服小计\u200220 天']),
    );
  });
});

describe('figures of the table', () => {
  test('are numbers, rounded exactly', () => {
    const slip = plan(subject([{ ...OPERATIONS[0]!, weight: 100, actual: '2%', raw: quotient(2, 3) }]));
    const row = slip.rows.find(({ cells }) => cells.some(({ value }) => value === 0.667));
    expect(row?.cells.map(({ value }) => value)).toEqual([
      '固定',
      '转化率',
      '3%\u2002越高越好',
      100,
      '3%',
      '2%',
      0.667,
      0.667,
      66.67,
      33.33,
    ]);
  });

  test('stand against the target as prorated', () => {
    const over = { prorated: { days: 20, of: 30, target: quotient(2000, 3) } };
    const joined = { ...OPERATIONS[3]!, weight: 100, actual: '700', raw: 1.05, over };
    expect(textsOf(plan(subject([joined])))).toEqual(
      expect.arrayContaining(['1000 件\u2002越高越好', '666.67 件', '700 件']),
    );
  });
});
