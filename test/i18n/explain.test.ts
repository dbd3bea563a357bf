import { describe, expect, test } from 'vitest';
import { rational, ZERO, type DerivedLine, type NoScoreReason } from '../../src/core';
import { explainLine, explainScore, reasonSentences } from '../../src/i18n';
import {
  actualOf,
  derivation,
  derivedLine,
  OPERATIONS,
  quantity,
  quotient,
  type MetricGiven,
} from '../tables/reports/derivations';

const line = (given: Partial<MetricGiven>): DerivedLine =>
  derivedLine(0, { metric: '指标', weight: 30, target: '3%', actual: '3.6%', ...given });
const told = (given: Partial<MetricGiven>, unit: string | null = null): string =>
  explainLine(line(given), 'zh-CN', unit);

describe('a line tells how it came to its points', () => {
  test('actual, target, method, attainment; weight times attainment', () => {
    const given = { raw: 1.2 };
    expect(told(given)).toBe('实际 3.6%，目标 3%，越高越好，达成 120.0%；权重 30 × 120.0% = 36.00 分');
    expect(explainLine(line(given), 'en')).toBe(
      'actual 3.6%, target 3%, higher is better, attained 120.0%; weight 30 × 120.0% = 36.00 points',
    );
  });

  test('says ≈ where the figures shown do not multiply to the points shown', () => {
    expect(told({ actual: '3.8%', raw: quotient(3.8, 3) })).toContain('权重 30 × 126.7% ≈ 38.00 分');
  });

  test.each<[string, Partial<MetricGiven>, string]>([
    ['lower', { target: '≤2分钟', actual: '1.73分钟', raw: 1.135 }, '2 − 1.73 ÷ 2 = 113.5%'],
    ['lower of a negative', { target: '-5', actual: '-6', raw: 1.2 }, '1 + (−5 − (−6)) ÷ |−5| = 120.0%'],
    ['lower-ratio', { target: '24', actual: '30', raw: 0.8 }, '24 ÷ 30 = 80.0%'],
    ['closer', { target: '100', actual: '90', raw: 0.9 }, '1 − |90 − 100| ÷ 100 = 90.0%'],
    ['range below', { target: '24~48', actual: '18', raw: 0.75 }, '1 − 6 ÷ 24 = 75.0%'],
    ['range above', { target: '24~48', actual: '60', raw: 0.75 }, '1 − 12 ÷ 48 = 75.0%'],
    ['range inside', { target: '24~48', actual: '48', raw: 1 }, '达成 100.0%'],
    ['deduct', { target: '2', actual: '3', raw: 0.8 }, '1 − 3 × 2 ÷ 30 = 80.0%'],
    ['higher of a negative', { target: '-10', actual: '-8', raw: 1.2 }, '1 + (−8 − (−10)) ÷ |−10| = 120.0%'],
    ['rating', { target: '5', actual: '3.2', raw: 0.64 }, '按评分，达成 64.0%'],
  ])('%s shows its formula with the figures', (name, given, formula) => {
    const method = name.split(' ')[0] as NonNullable<MetricGiven['method']>;
    expect(told({ method, ...given })).toContain(formula);
  });

  test('progress starts from the baseline, or says that it is taken as 0', () => {
    const given = { method: 'progress', target: '120', actual: '100', raw: 0.5 } as const;
    const stated = told({ ...given, over: { baseline: quantity('80') } });
    expect(stated).toContain('基线 80');
    expect(stated).toContain('(100 − 80) ÷ (120 − 80) = 50.0%');
    const assumed = told({ ...given, raw: quotient(100, 120), over: { baselineAssumed: true } });
    expect(assumed).toContain('基线未填，按 0 计');
    expect(assumed).toContain('100 ÷ 120 ≈ 83.3%');
  });

  test('says when the cap bit, and counts with the cap', () => {
    expect(told({ actual: '5.4%', raw: 1.8 })).toBe(
      '实际 5.4%，目标 3%，越高越好，达成 180.0%，封顶 150%；权重 30 × 150.0% = 45.00 分',
    );
  });

  test('says when the floor bit', () => {
    expect(told({ actual: '-0.6%', raw: -0.2 })).toContain(
      '达成 −20.0%，低于 0，按 0 计；权重 30 × 0.0% = 0.00 分',
    );
  });

  test('says that a target of 0 is all or nothing', () => {
    expect(told({ method: 'lower', target: '0', actual: '1', raw: 0 })).toContain(
      '目标为 0，做到得满分，否则不得分，达成 0.0%',
    );
  });

  test('says into what the actual was converted', () => {
    const converted = { from: '秒', to: '分钟', value: quotient(3, 2) };
    expect(
      told({ method: 'lower', target: '≤2分钟', actual: '90秒', raw: 1.25, over: { converted } }),
    ).toContain('实际 90 秒（折合 1.5 分钟），目标 ≤2 分钟，越低越好，达成 2 − 1.5 ÷ 2 = 125.0%');
  });

  test('says how a short form was read', () => {
    const actual = {
      kind: 'quantity',
      quantity: { ...quantity('12.4'), value: 124_000, text: '12.4万', steps: ['ten-thousands'] },
    } as const;
    expect(told({ target: '100000', raw: 1.24, over: { actual } })).toContain('实际 12.4万（即 124,000）');
  });

  test('says to what the target was prorated', () => {
    const prorated = { days: 20, of: 30, target: quotient(2000, 3) };
    expect(told({ target: '1000件', actual: '700', raw: 1.05, over: { prorated } }, '件')).toContain(
      '目标 1000 件，按 20/30 天折算为 666.67',
    );
  });

  test('says what method a blank one was taken for, and by which sign', () => {
    const inferred = { methodInferred: true };
    expect(told({ method: 'lower', target: '≤2', actual: '2', raw: 1, over: inferred })).toContain(
      '未填计分方式，按“≤”理解为越低越好',
    );
    expect(told({ raw: 1.2, over: inferred })).toContain('未填计分方式，默认越高越好');
  });

  test('shows the stated and the effective weight where others are left out', () => {
    const over = { effectiveWeight: quotient(100, 3) };
    expect(told({ actual: '3%', raw: 1, over })).toContain('权重 30 调整为 33.33，33.33 × 100.0% = 33.33 分');
  });

  test.each<[string, Partial<MetricGiven>, string]>([
    ['missing', { actual: null }, '目标 3%，越高越好；权重 30，实际值待补，暂不能计分'],
    [
      'left out so far',
      { actual: null, over: { effectiveWeight: ZERO } },
      '权重 30，实际值待补，暂不计入，权重由已填的指标分担',
    ],
    ['zeroed', { actual: null, over: { state: 'zeroed' } }, '权重 30，实际值缺失，按设置计 0 分'],
    ['not applicable', { actual: '不适用' }, '权重 30，不适用，不计入，权重由其余指标分担'],
    [
      'faulty',
      { actual: '3.6', over: { state: 'faulty' } },
      '实际 3.6，目标 3%，越高越好；填写有误，改正后才能计分',
    ],
  ])('says what becomes of a line that is %s', (_, given, sentence) => {
    expect(told(given)).toContain(sentence);
  });

  test('lets adjustments count as they stand', () => {
    const given = { method: 'points', section: 'adjustment', weight: 0, target: '' } as const;
    expect(told({ ...given, actual: '3', raw: 3 })).toBe('直接计 +3.00 分');
    expect(told({ ...given, actual: '-2', raw: -2 })).toBe('直接计 −2.00 分');
    expect(
      told({
        ...given,
        actual: null,
        over: { points: null, state: 'counted', actual: actualOf(null, 'points') },
      }),
    ).toBe('没有加减分');
  });
});

describe('a score is the sum of its lines', () => {
  test('which ends the explanation', () => {
    const sentences = explainScore(derivation(OPERATIONS), 'zh-CN');
    expect(sentences).toHaveLength(OPERATIONS.length + 1);
    expect(sentences.at(-1)).toBe('总分：38.00 + 14.75 + 8.80 + 20.58 + 6.40 + 6.33 = 94.86 分');
  });

  test('with the adjustments after it', () => {
    const bonus: MetricGiven = {
      metric: '积分',
      section: 'adjustment',
      method: 'points',
      weight: 0,
      target: '',
      actual: '-2.5',
      raw: -2.5,
    };
    expect(explainScore(derivation([...OPERATIONS, bonus]), 'en').at(-1)).toBe(
      'Score: 38.00 + 14.75 + 8.80 + 20.58 + 6.40 + 6.33 − 2.50 = 92.36',
    );
  });

  test('rounded once: it says so where the rounded lines add up to something else', () => {
    const thirds: readonly MetricGiven[] = [1, 2, 3].map((part) => ({
      metric: `第 ${part} 项`,
      weight: part === 3 ? 34 : 33,
      target: '3',
      actual: '2',
      raw: quotient(2, 3),
    }));
    const uneven = derivation(thirds);
    // 22 + 22 + 22.67 as shown is 66.67; nothing to say.
    expect(explainScore(uneven, 'zh-CN').at(-1)).toBe('总分：22.00 + 22.00 + 22.67 = 66.67 分');
    const sevenths = derivation(thirds.map((third) => ({ ...third, raw: quotient(1, 7) })));
    // 4.714… + 4.714… + 4.857… is 14.2857…: shown as 4.71 + 4.71 + 4.86, which would be 14.28.
    expect(explainScore(sevenths, 'zh-CN').at(-1)).toBe(
      '总分：4.71 + 4.71 + 4.86 ≈ 14.29 分；各项先相加，最后四舍五入一次',
    );
  });

  test('weighed by days for someone who moved', () => {
    const [segment] = derivation(OPERATIONS).segments;
    const moved = derivation(OPERATIONS, {
      score: 95,
      segments: [
        { ...segment!, days: 10, subtotal: rational(90), from: 20240 as never, to: 20249 as never },
        {
          ...segment!,
          days: 20,
          subtotal: rational(97.5),
          department: '客服',
          from: 20250 as never,
          to: 20269 as never,
        },
      ],
    });
    const sentences = explainScore(moved, 'zh-CN');
    expect(sentences[0]).toBe('运营，10 天，2025 年 6 月 1 日至 2025 年 6 月 10 日：');
    expect(sentences.at(-1)).toBe('总分：(10 × 90.00 + 20 × 97.50) ÷ 30 = 95.00 分');
  });

  test('out of 1 is said to be read out of 100', () => {
    const [segment] = derivation(OPERATIONS).segments;
    const ones = derivation(OPERATIONS, { segments: [{ ...segment!, weightScale: 1 }] });
    expect(explainScore(ones, 'zh-CN').at(-1)).toBe('权重以 1 为满分填写，已换算为 100 分制。');
  });

  test('that is provisional says on how much it rests', () => {
    const provisional = derivation(OPERATIONS, { status: 'provisional', completeness: 0.7 });
    expect(explainScore(provisional, 'zh-CN').at(-1)).toContain('只按已填的 70.0% 权重计算');
  });
});

describe('no score has its reasons', () => {
  test.each<[NoScoreReason, string, string]>([
    [
      { code: 'missing-actuals', metrics: ['转化率', '培训完成率'], rows: [0, 5] },
      '还差 2 项实际值：转化率和培训完成率。补齐后出分。',
      '2 actuals are awaited: 转化率 and 培训完成率. The score follows when filled in.',
    ],
    [
      { code: 'faulty-lines', metrics: ['转化率'], rows: [0] },
      '有 1 项填写有误：转化率。改正后出分。',
      '1 metric has an entry that cannot be used: 转化率. The score follows when corrected.',
    ],
    [
      { code: 'weight-sum', sum: 99.99 },
      '权重合计 99.99，应为 100。改正后出分。',
      'The weights sum to 99.99 instead of 100. The score follows when corrected.',
    ],
    [
      { code: 'excluded-over-half', share: 0.6 },
      '不适用的指标占权重 60.0%，超过一半，本期不出分。',
      'Metrics with 60.0% of the weight are not applicable, more than half, so there is no score this period.',
    ],
    [
      { code: 'too-few-days', days: 14 },
      '本期在岗 14 天，不足 15 天，不出分。',
      'Present for 14 days of this period, fewer than 15, so there is no score.',
    ],
    [
      { code: 'no-metrics' },
      '评分表里没有考核指标。',
      'There are no metrics for this person in the scorecard.',
    ],
  ])('$code', (reason, chinese, english) => {
    expect(reasonSentences([reason], 'zh-CN')).toEqual([chinese]);
    expect(reasonSentences([reason], 'en')).toEqual([english]);
  });

  test('which stand in place of the sum', () => {
    const waiting = derivation(
      OPERATIONS.map((metric, row) => (row === 0 ? { ...metric, actual: null } : metric)),
    );
    const sentences = explainScore(waiting, 'zh-CN');
    expect(sentences.at(-1)).toBe('还差 1 项实际值：转化率。补齐后出分。');
    expect(sentences.join('')).not.toContain('总分');
  });
});
