import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyWhatIf,
  refusalSentence,
  scoreMonth,
  whatIf,
  whatIfSentence,
  type Month,
  type WhatIfChange,
} from '../../src/actions';
import { MISSING_POLICIES, rational, rationals, split, ZERO } from '../../src/core';
import type { CellEdit, SheetGrid } from '../../src/tables';
import { a1 } from '../../src/tables';
import { percent, type Written } from '../tables/recognise/grids';
import { applied, contents, monthIn, monthOf, scorecard, settings } from './months';

const told = (cells: readonly CellEdit[] = []) =>
  cells.map(({ cell, before, after }) => `${a1(cell)} ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
const edits = (month: Month, change: WhatIfChange) => told(applyWhatIf(month, change).plans[0]?.cells);
const refusals = (month: Month, change: WhatIfChange) => {
  const { blocked, skipped } = applyWhatIf(month, change);
  return [...blocked, ...skipped].map((refusal) => refusalSentence(refusal, month, 'zh-CN'));
};
const weigh = (
  weight: number,
  over: Partial<Extract<WhatIfChange, { kind: 'weight' }>> = {},
): WhatIfChange => ({
  kind: 'weight',
  metric: '转化率',
  person: null,
  weight,
  others: 'rescale',
  ...over,
});
const aim = (
  target: Extract<WhatIfChange, { kind: 'target' }>['target'],
  metric = '转化率',
): WhatIfChange => ({
  kind: 'target',
  metric,
  person: null,
  target,
});

const two = (weights: readonly [Written, Written, Written] = [50, 30, 20]) =>
  monthOf(
    scorecard(
      ['E001', '王敏', '运营', '转化率', weights[0], '越高越好', 100, 90],
      ['E001', '王敏', '运营', '流量', weights[1], '越高越好', 100, 80],
      ['E001', '王敏', '运营', '协作', weights[2], '越高越好', 100, 100],
      ['E002', '李雷', '运营', '转化率', 60, '越高越好', 100, 85],
      ['E002', '李雷', '运营', '协作', 40, '越高越好', 100, 92],
    ),
  );

describe('a weight', () => {
  test('moves the others in proportion, exactly', async () => {
    expect(edits(await two(), weigh(40, { person: 'E001' }))).toEqual([
      'E2 50 → 40',
      'E3 30 → 36',
      'E4 20 → 24',
    ]);
  });

  test('shares thirds in hundredths', async () => {
    const month = await two([40, 30, 30]);
    expect(edits(month, weigh(33.33, { person: 'E001' }))).toEqual([
      'E2 40 → 33.33',
      'E3 30 → 33.34',
      'E4 30 → 33.33',
    ]);
  });

  test('of everyone who has the metric', async () => {
    expect(edits(await two(), weigh(40))).toEqual([
      'E2 50 → 40',
      'E3 30 → 36',
      'E4 20 → 24',
      'E5 60 → 40',
      'E6 40 → 60',
    ]);
  });

  test('alone leaves a wrong sum, and no score', async () => {
    const month = await two();
    const tried = await whatIf(month, weigh(40, { person: 'E001', others: 'keep' }));
    expect(told(tried.applied.plans[0]?.cells)).toEqual(['E2 50 → 40']);
    expect(tried.people.find(({ id }) => id === 'E001')).toMatchObject({
      before: { score: 89 },
      after: { score: null, status: 'none' },
      change: null,
      moves: true,
    });
  });

  test.each<[string, readonly [Written, Written, Written], readonly string[]]>([
    ['texts', ['50%', '30%', '20 %'], ['E2 "50%" → "40%"', 'E3 "30%" → "36%"', 'E4 "20 %" → "24 %"']],
    ['text numbers', ['50', '30分', '２０'], ['E2 "50" → "40"', 'E3 "30分" → "36分"', 'E4 "２０" → "24"']],
    ['shares of one', [0.5, 0.3, 0.2], ['E2 0.5 → 0.4', 'E3 0.3 → 0.36', 'E4 0.2 → 0.24']],
    [
      'percent formats',
      [percent(0.5), percent(0.3), percent(0.2)],
      ['E2 0.5 → 0.4', 'E3 0.3 → 0.36', 'E4 0.2 → 0.24'],
    ],
    ['mixed with texts', ['50%', percent(0.3), 0.2], ['E2 "50%" → "40%"', 'E3 0.3 → 0.36', 'E4 0.2 → 0.24']],
  ])('keeps the way it is written: %s', async (_, weights, cells) => {
    expect(edits(await two(weights), weigh(40, { person: 'E001' }))).toEqual(cells);
  });

  test('that a formula holds is tried, but not overwritten', async () => {
    const month = await two([50, { value: 30, format: '', formula: 'E2-20' }, 20]);
    const tried = await whatIf(month, weigh(40, { person: 'E001' }));
    expect(tried.applied.plans).toEqual([]);
    expect(tried.people.find(({ id }) => id === 'E001')).toMatchObject({
      after: { score: 88.8 },
      change: -0.2,
    });
    expect(refusals(month, weigh(40, { person: 'E001' }))).toEqual([
      '评分表!E3 是公式“=E2-20”，写入数值会把它盖掉，所以没有改。请改公式，或先把它换成数值。',
    ]);
  });

  test.each<[WhatIfChange, string]>([
    [weigh(0), '权重 0 不行，请填大于 0、不超过 100 的数。'],
    [weigh(101), '权重 101 不行，请填大于 0、不超过 100 的数。'],
    [weigh(Number.NaN), '权重 NaN 不行，请填大于 0、不超过 100 的数。'],
    [
      weigh(100, { person: 'E002' }),
      '李雷的“转化率”占 100 分的话，其余指标凑不成 100 分，所以没有改。请换一个权重，或让其余指标保持不变。',
    ],
    [weigh(40, { metric: '客单价' }), '没有人有“客单价”这项指标。请换一项。'],
  ])('%j is refused', async (change, sentence) => {
    const month = await two();
    expect(refusals(month, change)).toEqual([sentence]);
    const tried = await whatIf(month, change);
    expect(tried.people.some(({ moves }) => moves)).toBe(false);
  });

  test('is not rescaled beside one that cannot be read', async () => {
    expect(refusals(await two([50, '三十', 20]), weigh(40, { person: 'E001' }))).toEqual([
      '王敏的权重有填得不对的，没法按比例调整。请先改正。',
    ]);
  });
});

describe('a target', () => {
  const with1 = (target: Written, method = '', actual: Written = 3) =>
    monthOf(scorecard(['E001', '王敏', '', '转化率', 100, method, target, actual]));

  test.each<[Written, WhatIfChange, readonly string[]]>([
    [100, aim({ kind: 'to', value: 120 }), ['G2 100 → 120']],
    [percent(0.03), aim({ kind: 'to', value: 0.035 }), ['G2 0.03 → 0.035']],
    ['3%', aim({ kind: 'to', value: 0.035 }), ['G2 "3%" → "3.5%"']],
    ['≤2分钟', aim({ kind: 'times', factor: 1.25 }), ['G2 "≤2分钟" → "≤2.5分钟"']],
    ['2分30秒', aim({ kind: 'times', factor: 2 }), ['G2 "2分30秒" → "5分钟"']],
    ['3万元', aim({ kind: 'times', factor: 1.1 }), ['G2 "3万元" → "3.3万元"']],
    ['1,200', aim({ kind: 'times', factor: 1.1 }), ['G2 "1,200" → "1,320"']],
    ['≥ 90', aim({ kind: 'to', value: 95 }), ['G2 "≥ 90" → "≥ 95"']],
    [{ value: 3, format: '0"万"' }, aim({ kind: 'times', factor: 1.5 }), ['G2 3 → 4.5']],
    [{ value: 100, format: '0"件"' }, aim({ kind: 'to', value: 110 }), ['G2 100 → 110']],
    [{ value: 100, format: '"¥"#,##0' }, aim({ kind: 'times', factor: 0.9 }), ['G2 100 → 90']],
    [100, aim({ kind: 'typed', text: '120' }), ['G2 100 → 120']],
    [100, aim({ kind: 'typed', text: '≤120' }), ['G2 100 → "≤120"']],
    ['3%', aim({ kind: 'typed', text: '4%' }), ['G2 "3%" → "4%"']],
    [percent(0.03), aim({ kind: 'typed', text: '4%' }), ['G2 0.03 → 0.04']],
    [percent(0.03), aim({ kind: 'typed', text: '4' }), ['G2 0.03 → 0.04']],
    [100, aim({ kind: 'times', factor: 1 }), []],
  ])('%j by %j', async (target, change, cells) => {
    expect(edits(await with1(target), change)).toEqual(cells);
  });

  test('in a cell that shows its own unit stays on the cell’s scale', async () => {
    const month = await with1({ value: 3, format: '0"万"' }, '', { value: 25_000, format: '0"件"' });
    expect(edits(month, aim({ kind: 'to', value: 45_000 }))).toEqual(['G2 3 → 4.5']);
  });

  test('typed as per cent into a plain cell gets the format with it', async () => {
    const [plan] = applyWhatIf(await with1(100), aim({ kind: 'typed', text: '3.5%' })).plans;
    expect(told(plan?.cells)).toEqual(['G2 100 → 0.035']);
    expect(plan?.styles.map(({ style }) => style.numberFormat)).toEqual(['0.00%']);
  });

  test.each<[Written, WhatIfChange, string]>([
    [
      '24~48',
      aim({ kind: 'times', factor: 1.1 }),
      '王敏的“转化率”的目标不是一个数（评分表!G2），没法按数值改。请直接写出新的目标。',
    ],
    [
      100,
      aim({ kind: 'typed', text: '约三万' }),
      '王敏的“转化率”的目标写成“约三万”读不懂，所以没有改。请换一种写法。',
    ],
    [
      100,
      aim({ kind: 'to', value: Number.NaN }),
      '王敏的“转化率”的目标写成“NaN”读不懂，所以没有改。请换一种写法。',
    ],
    [100, aim({ kind: 'typed', text: '' }), '王敏的“转化率”的目标写成“”读不懂，所以没有改。请换一种写法。'],
    [
      { value: 100, format: '', formula: 'B1*2' },
      aim({ kind: 'to', value: 120 }),
      '评分表!G2 是公式“=B1*2”，写入数值会把它盖掉，所以没有改。请改公式，或先把它换成数值。',
    ],
  ])('%j by %j is refused', async (target, change, sentence) => {
    const month = await with1(target);
    expect(applyWhatIf(month, change).plans).toEqual([]);
    expect(refusals(month, change)).toEqual([sentence]);
  });

  test('reaches those it can, and tells whom it does not', async () => {
    const month = await monthOf(
      scorecard(
        ['E001', '王敏', '', '转化率', 100, '', '3%', '3.3%'],
        ['E002', '李雷', '', '转化率', 100, '', '2~4', 3],
      ),
    );
    const tried = await whatIf(month, aim({ kind: 'times', factor: 1.1 }));
    expect(told(tried.applied.plans[0]?.cells)).toEqual(['G2 "3%" → "3.3%"']);
    expect(tried.applied.skipped.map(({ person, code }) => [person, code])).toEqual([
      ['E002', 'target-not-number'],
    ]);
    expect(tried.people.map(({ id, change }) => [id, change])).toEqual([
      ['E001', -10],
      ['E002', 0],
    ]);
  });
});

describe('a cap', () => {
  const capped = (cap: Written, ...more: readonly SheetGrid[]) =>
    monthOf(scorecard(['E001', '王敏', '', '转化率', 100, '', 100, 180, cap]), ...more);
  const limit = (cap: number | null): WhatIfChange => ({ kind: 'cap', metric: '转化率', person: null, cap });

  test.each<[Written, number | null, readonly string[]]>([
    [1.5, 1.2, ['I2 1.5 → 1.2']],
    ['150%', 1.2, ['I2 "150%" → "120%"']],
    ['1.5', 1.2, ['I2 "1.5" → "1.2"']],
    [null, 1.2, ['I2 null → 1.2']],
    [2, null, ['I2 2 → null']],
    [null, null, []],
    [1.5, 0.9, []],
    [1.5, 11, []],
  ])('%j to %j', async (cap, to, cells) => {
    expect(edits(await capped(cap), limit(to))).toEqual(cells);
  });

  test('changes the score', async () => {
    const tried = await whatIf(await capped(null), limit(1.2));
    expect(tried.people[0]).toMatchObject({ before: { score: 150 }, after: { score: 120 }, change: -30 });
    expect(whatIfSentence(tried, 'zh-CN')).toBe('1 人的分数会变，0 人的名次会变，0 人换等级。');
  });

  test('of the workbook is written where the settings say it', async () => {
    const month = await capped(null, settings(['封顶', '150%']));
    const tried = await whatIf(month, { kind: 'workbook-cap', cap: 1.2 });
    expect(tried.applied.plans.map(({ sheet, cells }) => [sheet, told(cells)])).toEqual([
      ['设置', ['B2 "150%" → "120%"']],
    ]);
    expect(tried.people[0]?.after.score).toBe(120);
  });

  test('of a workbook without the setting can be tried, and has nowhere to be written', async () => {
    const month = await capped(null);
    const tried = await whatIf(month, { kind: 'workbook-cap', cap: 1.2 });
    expect(tried.applied.plans).toEqual([]);
    expect(tried.people[0]?.after.score).toBe(120);
    expect(refusals(month, { kind: 'workbook-cap', cap: 1.2 })).toEqual([
      '工作簿的设置里没有“封顶”，只能预览，没有地方写入。',
    ]);
  });

  test('out of bounds is no cap', async () => {
    const month = await capped(null);
    const tried = await whatIf(month, { kind: 'workbook-cap', cap: 11 });
    expect(tried.people[0]?.after.score).toBe(150);
    expect(refusals(month, { kind: 'workbook-cap', cap: 11 })).toEqual([
      '封顶 11 不行，请填 1 到 10 之间的数，例如 1.5。',
    ]);
  });

  test('without a column is nowhere to be written, and nothing else is overwritten', async () => {
    const book = (await capped(null)).workbook;
    const without = {
      ...book,
      sheets: book.sheets.map((grid) => ({ ...grid, rows: grid.rows.map((row) => row?.slice(0, 8)) })),
    };
    const month = await monthIn(without);
    expect(applyWhatIf(month, limit(1.2)).plans).toEqual([]);
    expect(refusals(month, limit(1.2))).toEqual(['表里没有“封顶”这一列。请先加上这一列。']);
  });
});

describe('missing actuals', () => {
  const half = (...more: readonly SheetGrid[]) =>
    monthOf(
      scorecard(
        ['E001', '王敏', '', '转化率', 50, '', 100, 80],
        ['E001', '王敏', '', '流量', 50, '', 100, null],
      ),
      ...more,
    );

  test.each([
    ['待补', 'zero', '计 0 分', { score: 40, status: 'scored' }],
    ['pending', 'sofar', 'sofar', { score: 80, status: 'provisional' }],
    ['Pending', 'zero', 'zero', { score: 40, status: 'scored' }],
    ['Count as zero', 'sofar', 'So far', { score: 80, status: 'provisional' }],
  ] as const)('%s to %s', async (held, missing, word, after) => {
    const tried = await whatIf(await half(settings(['缺数处理', held])), { kind: 'missing', missing });
    expect(told(tried.applied.plans[0]?.cells)).toEqual([`B2 "${held}" → "${word}"`]);
    expect(tried.people[0]?.after).toMatchObject(after);
  });

  test('without the setting can be tried all the same', async () => {
    const month = await half();
    const tried = await whatIf(month, { kind: 'missing', missing: 'sofar' });
    expect(tried.people[0]).toMatchObject({ before: { score: null }, after: { score: 80 }, change: null });
    expect(refusals(month, { kind: 'missing', missing: 'sofar' })).toEqual([
      '工作簿的设置里没有“缺数处理”，只能预览，没有地方写入。',
    ]);
  });
});

describe('laws of trying', () => {
  const METRICS = ['转化率', '流量', '协作', '响应', '客单价'];
  const pair: fc.Arbitrary<readonly [Written, Written]> = fc.oneof(
    fc.tuple(fc.integer({ min: 10, max: 300 }), fc.integer({ min: 0, max: 400 })),
    fc.tuple(
      fc.integer({ min: 1, max: 40 }).map((tenths) => percent(tenths / 1000)),
      fc.integer({ min: 0, max: 50 }).map((tenths) => percent(tenths / 1000)),
    ),
    fc.tuple(fc.constantFrom('3%', '8.5%'), fc.constantFrom('2.9%', '9%', '约3%')),
    fc.tuple(fc.constantFrom('≤2分钟', '≤ 90秒', '2分30秒'), fc.constantFrom('90秒', '2.5分钟')),
    fc.tuple(fc.constantFrom('3万元', '1,200', '≥90'), fc.constantFrom(31_000, '2.8万', 95)),
    fc.tuple(fc.constant({ value: 3, format: '0"万"' }), fc.constant({ value: 2.5, format: '0.0"万"' })),
    fc.tuple(fc.constantFrom('24~48', '≥45:100, ≥40:80', '是'), fc.constantFrom(30, 42, '是')),
    fc.tuple(fc.integer({ min: 10, max: 99 }), fc.constantFrom(null, 'N/A')),
  );
  const person = fc.record({
    metrics: fc.subarray(METRICS, { minLength: 1 }),
    shares: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 5, maxLength: 5 }),
    pairs: fc.array(pair, { minLength: 5, maxLength: 5 }),
    caps: fc.array(fc.constantFrom<Written>(null, null, 1.2, '150%'), { minLength: 5, maxLength: 5 }),
    style: fc.constantFrom('points', 'text', 'percent', 'percent text', 'of one'),
  });
  const styled = (weight: number, style: string): Written => {
    const share = Number((weight / 100).toPrecision(12));
    if (style === 'text') return String(weight);
    if (style === 'percent') return { value: share, format: '0.00%' };
    if (style === 'percent text') return `${weight}%`;
    return style === 'of one' ? share : weight;
  };
  const months = fc
    .tuple(fc.array(person, { minLength: 1, maxLength: 5 }), fc.boolean())
    .map(([people, withSettings]) => [
      scorecard(
        ...people.flatMap(({ metrics, shares, pairs, caps, style }, at) => {
          const weights = split(100, shares.slice(0, metrics.length), 2);
          return metrics.map((metric, index) => [
            `E00${at}`,
            `员工${at}`,
            '运营',
            metric,
            styled(weights[index] ?? 0, style),
            '',
            ...(pairs[index] ?? [null, null]),
            caps[index] ?? null,
          ]);
        }),
      ),
      ...(withSettings ? [settings(['封顶', 1.5], ['缺数处理', '待补'])] : []),
    ]);
  const subject = {
    metric: fc.constantFrom(...METRICS),
    person: fc.option(fc.constantFrom('E000', 'E001'), { freq: 2 }),
  };
  const anyChange: fc.Arbitrary<WhatIfChange> = fc.oneof(
    fc.record({
      kind: fc.constant('weight' as const),
      ...subject,
      weight: fc.integer({ min: 1, max: 10_000 }).map((each) => each / 100),
      others: fc.constantFrom('rescale' as const, 'rescale' as const, 'keep' as const),
    }),
    fc.record({
      kind: fc.constant('target' as const),
      ...subject,
      target: fc.oneof(
        fc.record({ kind: fc.constant('times' as const), factor: fc.constantFrom(0.9, 1.1, 1.25, 2, 1 / 3) }),
        fc.record({ kind: fc.constant('to' as const), value: fc.constantFrom(0.05, 2, 110, 30_000) }),
        fc.record({
          kind: fc.constant('typed' as const),
          text: fc.constantFrom('5%', '120', '≤3分钟', '1~3', '?'),
        }),
      ),
    }),
    fc.record({ kind: fc.constant('cap' as const), ...subject, cap: fc.constantFrom(null, 1, 1.3, 2) }),
    fc.record({ kind: fc.constant('workbook-cap' as const), cap: fc.constantFrom(1, 1.2, 2) }),
    fc.record({ kind: fc.constant('missing' as const), missing: fc.constantFrom(...MISSING_POLICIES) }),
  );
  const places = (month: Month) =>
    scoreMonth(month).standings.map(({ id, status, score, rank, tier }) => [id, status, score, rank, tier]);

  test('what is tried is what the edited workbook gives', async () => {
    await fc.assert(
      fc.asyncProperty(months, anyChange, async (sheets, change) => {
        const month = await monthOf(...sheets);
        const tried = await whatIf(month, change);
        const { plans, blocked, skipped } = tried.applied;
        expect(blocked).toEqual([]);
        const nowhere = skipped.some(({ code }) => code === 'no-setting');
        fc.pre(!nowhere);
        const edited = await monthIn(applied(month.workbook, plans));
        expect(
          tried.after.standings.map(({ id, status, score, rank, tier }) => [id, status, score, rank, tier]),
        ).toEqual(places(edited));
        expect(tried.people).toHaveLength(month.scorecard.people.length);
      }),
      { numRuns: 100 },
    );
  });

  test('only cells concerned are touched, each once, none to what it holds already', async () => {
    const COLUMNS = { weight: 4, target: 6, cap: 8 } as const;
    await fc.assert(
      fc.asyncProperty(months, anyChange, async (sheets, change) => {
        const month = await monthOf(...sheets);
        for (const { sheet, cells } of applyWhatIf(month, change).plans) {
          const settingsOnly = change.kind === 'workbook-cap' || change.kind === 'missing';
          expect(sheet).toBe(settingsOnly ? '设置' : '评分表');
          expect(new Set(cells.map(({ cell }) => a1(cell))).size).toBe(cells.length);
          for (const { cell, before, after } of cells) {
            expect(after).not.toEqual(before);
            if (!settingsOnly) expect(cell.column).toBe(COLUMNS[change.kind]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('nothing is written by trying', async () => {
    await fc.assert(
      fc.asyncProperty(months, anyChange, async (sheets, change) => {
        const month = await monthOf(...sheets);
        const before = JSON.stringify(contents(month.workbook));
        await whatIf(month, change);
        expect(JSON.stringify(contents(month.workbook))).toBe(before);
      }),
      { numRuns: 15 },
    );
  });

  test('a rescaled weight leaves sums of exactly 100', async () => {
    await fc.assert(
      fc.asyncProperty(
        months,
        fc.constantFrom(...METRICS),
        fc.integer({ min: 1, max: 9990 }),
        async (sheets, metric, hundredths) => {
          const month = await monthOf(...sheets);
          const { month: after } = await whatIf(month, weigh(hundredths / 100, { metric }));
          for (const { segments } of after.scorecard.people) {
            const weights = segments[0]!.lines.map(({ weight }) =>
              weight.ok ? (weight.value?.value ?? 0) : 0,
            );
            const sum = weights.map(rational).reduce((total, each) => rationals.add(total, each), ZERO);
            expect([1n, 100n]).toContain(sum.numerator);
            expect(sum.denominator).toBe(1n);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('no change, no movement', async () => {
    const none = (month: Month): readonly WhatIfChange[] => [
      ...month.scorecard.people.flatMap(({ id, segments }) =>
        segments.flatMap(({ lines }) =>
          lines.map((line): WhatIfChange => {
            const weight = line.weight.ok ? (line.weight.value?.value ?? 0) : 0;
            const ofOne = lines.every((each) => each.weight.ok && (each.weight.value?.value ?? 0) <= 1);
            const points = Number((ofOne ? weight * 100 : weight).toPrecision(12));
            return weigh(points, { metric: line.metric, person: id, others: 'keep' });
          }),
        ),
      ),
      ...METRICS.map((metric) => aim({ kind: 'times', factor: 1 }, metric)),
      { kind: 'workbook-cap', cap: 1.5 },
      { kind: 'missing', missing: 'pending' },
    ];
    await fc.assert(
      fc.asyncProperty(months, async (sheets) => {
        const month = await monthOf(...sheets);
        for (const change of none(month)) {
          const tried = await whatIf(month, change);
          expect(tried.applied.plans).toEqual([]);
          expect(tried.people.filter(({ moves }) => moves)).toEqual([]);
        }
        expect(whatIfSentence(await whatIf(month, none(month)[0]!), 'zh-CN')).toBe(
          '分数、名次和等级都不变。',
        );
      }),
      { numRuns: 15 },
    );
  });
});
