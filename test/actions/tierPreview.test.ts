import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  flowSentences,
  schemeSentence,
  scoreMonth,
  tierNotes,
  tierPreview,
  watchSentence,
  type Month,
  type TierPreview,
} from '../../src/actions';
import { schemeOfKind, THREE_TIERS, type SchemeIssue, type TierScheme } from '../../src/core';
import { LANGUAGES } from '../../src/i18n';
import { monthOf, scored, settings } from './months';

const QUOTA = schemeOfKind('quota', THREE_TIERS);
const BOUNDS = schemeOfKind('threshold', THREE_TIERS);
const zh = { language: 'zh-CN', decimals: 2 } as const;
const en = { language: 'en', decimals: 2 } as const;

function preview(month: Month, scheme: TierScheme, options = {}): TierPreview {
  const tried = tierPreview(month, scheme, options);
  if (!tried.ok) throw new Error(JSON.stringify(tried.fault));
  return tried.value;
}

describe('a preview of tiers', () => {
  test('counts heads per tier and in every bar', async () => {
    const month = await monthOf(scored([100, 90, 90, 90, 85, 84, 83, 82, 81, 80]));
    const { outcome, histogram } = preview(month, QUOTA);
    expect(outcome.counts).toEqual([4, 3, 3]);
    expect(outcome.seats).toEqual([2, 5, 3]);
    expect(histogram.most).toBe(5);
    expect(histogram.bars.map(({ from, heads, tiers }) => [from, heads, tiers])).toEqual([
      [80, 5, [0, 2, 3]],
      [85, 1, [0, 1, 0]],
      [90, 3, [3, 0, 0]],
      [95, 0, [0, 0, 0]],
      [100, 1, [1, 0, 0]],
    ]);
  });

  test('tells who moves and whence, compared with the present scheme', async () => {
    const month = await monthOf(scored([95, 88, 80, 74]));
    const { flows } = preview(month, { kind: 'threshold', bounds: [85, 80], labels: THREE_TIERS.labels });
    expect(flows.map(({ from, to, people }) => [from, to, people.map(({ id }) => id)])).toEqual([
      [1, 0, ['E002']],
    ]);
  });

  test('of more tiers than before goes by their names', async () => {
    const month = await monthOf(scored([95, 80]));
    const labels = ['优秀', '良好', '中等', '待改进'];
    const { flows } = preview(month, { kind: 'threshold', bounds: [90, 85, 70], labels });
    expect(flows.map(({ from, to, people }) => [from, to, people.map(({ id }) => id)])).toEqual([
      [1, 2, ['E002']],
    ]);
  });

  test('of as many tiers under new names moves nobody', async () => {
    const month = await monthOf(scored([95, 80]));
    expect(preview(month, { ...THREE_TIERS, labels: ['甲', '乙', '丙'] }).flows).toEqual([]);
  });

  test('can go by department', async () => {
    const month = await monthOf(scored([95, 80, 90, 70], ['运营', '客服']));
    const groups = preview(month, QUOTA, { perDepartment: true }).outcome.groups;
    expect(groups.map(({ group, counts }) => [group, counts])).toEqual([
      ['运营', [0, 1, 1]],
      ['客服', [0, 1, 1]],
    ]);
  });

  test('goes by department where the settings say so', async () => {
    const month = await monthOf(scored([95, 80, 90, 70], ['运营', '客服']), settings(['按部门', '是']));
    expect(preview(month, QUOTA).outcome.groups).toHaveLength(2);
    expect(preview(month, QUOTA, { perDepartment: false }).outcome.groups).toHaveLength(1);
  });

  test('watches a point up and down, with those displaced', async () => {
    const month = await monthOf(scored([95, 89.5, 80]));
    const tried = preview(month, BOUNDS);
    expect(tried.watch.map(({ person, change, from, to }) => [person.id, change, from, to])).toEqual([
      ['E002', 1, 1, 0],
    ]);
    const close = preview(await monthOf(scored([90, 89.5, 80])), QUOTA);
    expect(
      close.watch.map(({ person, change, from, to, displaced }) => [
        person.id,
        change,
        [from, to],
        displaced.map((one) => [one.person.id, one.from, one.to]),
      ]),
    ).toEqual([
      ['E001', -1, [0, 1], [['E002', 1, 0]]],
      ['E002', 1, [1, 0], [['E001', 0, 1]]],
    ]);
  });

  test('refuses what is no scheme with everything that is wrong with it', async () => {
    const month = await monthOf(scored([95]));
    const tried = tierPreview(month, { ...THREE_TIERS, shares: [0.3, 0.5, 0.3], bounds: [75, 90] });
    expect(tried).toEqual({
      ok: false,
      fault: [
        { code: 'tier-shares-sum', sum: 1.1, suggestion: null },
        { code: 'tier-bounds-order', before: 75, bound: 90 },
      ],
    });
  });
});

describe('laws of a preview', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 4000, max: 11_000 }).map((each) => each / 100)), {
    minLength: 1,
    maxLength: 30,
  });
  const schemes = fc.constantFrom<TierScheme>(
    THREE_TIERS,
    QUOTA,
    BOUNDS,
    { kind: 'quota', shares: [0.5, 0, 0.5], labels: ['A', 'B', 'C'] },
    { kind: 'threshold', bounds: [80], labels: ['A', 'B'] },
  );

  test('it is what scoring under the scheme gives', async () => {
    await fc.assert(
      fc.asyncProperty(scores, schemes, fc.boolean(), async (given, scheme, perDepartment) => {
        const month = await monthOf(scored(given, ['运营', '客服']));
        const { people, outcome, histogram, flows } = preview(month, scheme, { perDepartment });
        const scoredSo = scoreMonth(month, { scheme, perDepartment });
        const tierOf = new Map(scoredSo.standings.map(({ id, tier, rank }) => [id, [tier, rank]]));
        people.forEach(({ id }, index) =>
          expect([outcome.tiers[index], outcome.ranks[index]]).toEqual(tierOf.get(id)),
        );
        expect(outcome.counts).toEqual(scoredSo.tiers.counts);
        const bars = histogram.bars.flatMap(({ tiers }) => tiers);
        expect(bars.reduce((sum, heads) => sum + heads, 0)).toBe(
          given.filter((score) => score !== null).length,
        );
        for (const { heads, tiers } of histogram.bars)
          expect(tiers.reduce((sum, each) => sum + each, 0)).toBe(heads);
        const present = new Map(scoreMonth(month).standings.map(({ id, tier }) => [id, tier]));
        for (const { from, people: own } of flows)
          for (const { id } of own) expect(present.get(id)).toBe(from);
      }),
      { numRuns: 60 },
    );
  });

  test('the present scheme moves nobody', async () => {
    await fc.assert(
      fc.asyncProperty(scores, schemes, async (given, scheme) => {
        const month = await monthOf(scored(given));
        const present = scoreMonth(month, { scheme });
        expect(preview(month, scheme, { present }).flows).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is said of it', () => {
  const ten = () => monthOf(scored([100, 90, 90, 90, 85, 84, 83, 82, 81, null, 80]));

  test('ties and who is left out', async () => {
    expect(tierNotes(preview(await ten(), QUOTA), zh)).toEqual([
      '90.00 分有并列，同分同等级，“优秀”因此多出 2 人，下一等级相应减少。',
      '另有 1 人没有最终得分，不参加分等级。',
    ]);
    expect(tierNotes(preview(await ten(), QUOTA), en)).toEqual([
      'several share 90.00 points and so a tier: “Excellent” holds 2 people more than its seats, the next one fewer.',
      '1 person without a final score is not counted.',
    ]);
  });

  test('guards', async () => {
    const month = await monthOf(scored([95, 89, 88, 87, 86, 85, 84, 80, 79, 60]));
    expect(tierNotes(preview(month, THREE_TIERS), zh)).toEqual([
      '“优秀”要 90 分起，有 1 人名次够了分数没到，名额空着，不往下补。',
      '“待改进”只给 75 分以下的人，有 2 人名次靠后但分数够了，不算进去。',
    ]);
    expect(tierNotes(preview(month, THREE_TIERS), en)).toEqual([
      '“Excellent” begins at 90 points: 1 person ranked high enough without reaching it, and the seats stay empty.',
      '“Needs improvement” is only for less than 75 points: 2 people ranked low but scored enough and are not in it.',
    ]);
  });

  test('small teams, by department', async () => {
    const month = await monthOf(scored([95, 89, 88], ['运营', '客服']));
    expect(tierNotes(preview(month, THREE_TIERS, { perDepartment: true }), zh)).toEqual([
      '运营：只有 2 人出分，不足 10 人时按比例分等级不公平，这次按分数线分。',
      '客服：只有 1 人出分，不足 10 人时按比例分等级不公平，这次按分数线分。',
    ]);
  });

  test('nobody with a score', async () => {
    expect(tierNotes(preview(await monthOf(scored([null])), THREE_TIERS), zh)).toEqual([
      '还没有人出分，等有了分数再分等级。',
    ]);
  });

  test('the boundary', async () => {
    const tried = preview(await monthOf(scored([90, 89.5, 80])), QUOTA);
    expect(tried.watch.map((watched) => watchSentence(watched, tried, zh))).toEqual([
      '员工1 90.00 分，−1.00 分就从“优秀”变成“良好”，同时员工2从“良好”变成“优秀”',
      '员工2 89.50 分，+1.00 分就从“良好”变成“优秀”，同时员工1从“优秀”变成“良好”',
    ]);
    expect(watchSentence(tried.watch[0]!, tried, en)).toBe(
      '员工1, 90.00 points: −1.00 makes “Excellent” “Good”, and 员工2 from “Good” to “Excellent”',
    );
  });

  test('who moves', async () => {
    const month = await monthOf(scored([95, 88, 80, 74]));
    const tried = preview(month, { kind: 'threshold', bounds: [85, 80], labels: THREE_TIERS.labels });
    expect(flowSentences(tried, THREE_TIERS, 'zh-CN')).toEqual([
      '和现在相比，1 人换了等级。',
      '从“良好”到“优秀”：员工2',
    ]);
    expect(flowSentences(preview(month, THREE_TIERS), THREE_TIERS, 'en')).toEqual([
      'Nobody changes tier compared with now.',
    ]);
  });

  test.each<[SchemeIssue, string]>([
    [
      { code: 'tier-shares-sum', sum: 0.9, suggestion: null },
      '各等级的比例合计是 90%，应为 100%。请调整其中一项。',
    ],
    [
      { code: 'tier-shares-sum', sum: 90, suggestion: null },
      '各等级的比例合计是 90%，应为 100%。请调整其中一项。',
    ],
    [{ code: 'tier-bounds-order', before: 75, bound: 90 }, '分数线要从高到低：90 应低于 75。'],
    [{ code: 'tier-share-negative', share: -0.1 }, '比例 −10% 小于 0。请填 0 到 100 之间的数。'],
    [{ code: 'tier-count', wanted: 3, given: 2 }, '有 2 个数，这些等级需要 3 个。请增减等级或数字。'],
    [{ code: 'tier-figure-unreadable', text: 'NaN' }, '“NaN”不是数字。请填一个数。'],
    [
      { code: 'tier-guards-order', topFrom: 70, bottomBelow: 80 },
      '最高等级从 70 分起，最低等级却到 80 分为止。请让前者不低于后者。',
    ],
    [{ code: 'tier-label', label: '' }, '有一个等级没有名称。请给它起个名字。'],
    [{ code: 'tier-label', label: 'A' }, '有两个等级都叫“A”。请改掉一个。'],
  ])('%j', (issue, sentence) => {
    expect(schemeSentence(issue, 'zh-CN')).toBe(sentence);
    for (const language of LANGUAGES) expect(schemeSentence(issue, language)).toMatch(/[.。]$/);
  });
});
