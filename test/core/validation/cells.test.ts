import { describe, expect, test } from 'vitest';
import { codesOf, error, issuesOf, ofCode, outline, percent, repaired, row, type Typed } from './scorecards';
import { day, type Entry, type Issue, type MissingPolicy, type ScorecardField } from '../../../src/core';

const madeDate: Entry = { kind: 'date', day: day(20_183), shown: '4月5日' };
const madeTime: Entry = { kind: 'time', dayFraction: 0.104_166_666_666_667, shown: '2:30' };

const errors = (issues: readonly Issue[]) => outline(issues.filter(({ severity }) => severity === 'error'));
const only = (cells: Partial<Record<ScorecardField, Typed>>) => errors(issuesOf([row(cells)]));

describe('a cell that cannot be used is an error at that cell', () => {
  test.each<[Partial<Record<ScorecardField, Typed>>, string]>([
    [{ weight: '很多' }, 'unreadable @ 0 weight'],
    [{ weight: error('#REF!') }, 'error-value @ 0 weight'],
    [{ weight: madeDate }, 'made-date @ 0 weight'],
    [{ target: '约3万' }, 'unreadable @ 0 target'],
    [{ target: error('#N/A') }, 'error-value @ 0 target'],
    [{ target: madeDate }, 'made-date @ 0 target'],
    [{ target: madeTime }, 'made-time @ 0 target'],
    [{ target: '30%±5%' }, 'ambiguous @ 0 target'],
    [{ target: '' }, 'target-missing @ 0 target'],
    [{ target: 0 }, 'target-zero @ 0 target'],
    [{ target: 0, method: '越接近越好' }, 'target-zero @ 0 target'],
    [{ target: 0, method: '越低越好(比值)' }, 'target-not-positive @ 0 target'],
    [{ target: -5, method: '评分' }, 'target-not-positive @ 0 target'],
    [{ target: '48~24', method: '区间' }, 'range-reversed @ 0 target'],
    [{ actual: '' }, 'actual-missing @ 0 actual'],
    [{ actual: '很好' }, 'unreadable @ 0 actual'],
    [{ actual: '无' }, 'unreadable @ 0 actual'],
    [{ actual: error('#DIV/0!') }, 'error-value @ 0 actual'],
    [{ actual: madeDate }, 'made-date @ 0 actual'],
    [{ actual: madeTime }, 'made-time @ 0 actual'],
    [{ actual: '>=90' }, 'sign-not-allowed @ 0 actual'],
    [{ actual: -1, method: '越低越好(比值)' }, 'actual-negative @ 0 actual'],
    [{ actual: '5件', target: '2分钟' }, 'unit-mismatch @ 0 actual'],
    [{ actual: '2天', target: '24小时' }, 'day-or-hour @ 0 actual'],
    [{ actual: 5.01, target: 5, method: '评分' }, 'rating-off-scale @ 0 actual'],
    [{ actual: -0.1, target: 5, method: '评分' }, 'rating-off-scale @ 0 actual'],
    [{ actual: '也许', target: '是', method: '达成' }, 'not-yes-or-no @ 0 actual'],
    [{ method: '看情况' }, 'unknown-method @ 0 method'],
    [{ method: '越高越好', target: '≤2分钟', actual: '1分钟' }, 'method-contradicted @ 0 method'],
    [{ cap: 0.99 }, 'cap-out-of-bounds @ 0 cap'],
    [{ cap: 10.01 }, 'cap-out-of-bounds @ 0 cap'],
    [{ cap: '随便' }, 'unreadable @ 0 cap'],
    [{ baseline: '低' }, 'unreadable @ 0 baseline'],
    [{ baseline: 10, method: '进度' }, 'target-is-baseline @ 0 baseline'],
    [{ from: '上周' }, 'date-unreadable @ 0 from'],
    [{ prorate: '看看' }, 'not-yes-or-no @ 0 prorate'],
    [{ metric: '' }, 'metric-blank @ 0 metric'],
  ])('%j: %s', (cells, expected) => {
    expect(only(cells)).toEqual([expected]);
  });

  test.each<Partial<Record<ScorecardField, Typed>>>([
    { target: 0, method: '越低越好', actual: 0 },
    { target: '24~48', method: '区间', actual: 30 },
    { actual: 5, target: 5, method: '评分' },
    { actual: 0, target: 5, method: '评分' },
    { actual: '4.3/5', target: 5, method: '评分' },
    { actual: '90秒', target: '≤2分钟' },
    { cap: 1 },
    { cap: 10 },
    { cap: '150%' },
    { actual: '', method: '直接加减分', weight: '', target: '' },
    { actual: 1.2, target: '100%' },
    { actual: 1.5, target: '20%' },
  ])('%j is none', (cells) => {
    expect(only(cells)).toEqual([]);
  });

  test('a target of 0 is told of while the actual is still awaited', () => {
    expect(only({ target: 0, actual: '' })).toEqual(['target-zero @ 0 target', 'actual-missing @ 0 actual']);
  });

  test('every fault of a row is told, not the first', () => {
    expect(only({ weight: '很多', target: '约3万', actual: '很好', cap: 20 })).toEqual([
      'unreadable @ 0 weight',
      'unreadable @ 0 target',
      'unreadable @ 0 actual',
      'cap-out-of-bounds @ 0 cap',
    ]);
  });

  test('an unknown method takes the complaints about its target with it', () => {
    expect(only({ method: '看情况', target: '' })).toEqual([
      'unknown-method @ 0 method',
      '  target-missing @ 0 target',
    ]);
  });

  test('error values where texts belong are warnings', () => {
    const cells = { name: error('#N/A'), note: error('#VALUE!'), unit: error('#NAME?') };
    expect(
      ofCode(issuesOf([row(cells)]), 'error-value').map(({ severity, place }) => [severity, place.field]),
    ).toEqual([
      ['warning', 'name'],
      ['warning', 'unit'],
      ['warning', 'note'],
    ]);
  });

  test('an unknown section is a warning, for the metric scores all the same', () => {
    expect(ofCode(issuesOf([row({ section: '其它' })]), 'unknown-section')).toMatchObject([
      { severity: 'warning', place: { field: 'section' }, facts: { text: '其它' } },
    ]);
  });
});

test('a number where a unit belongs is told once', () => {
  const rows = ['E001', 'E002'].map((employeeId) => row({ employeeId, unit: 5 }));
  expect(outline(issuesOf(rows)).slice(0, 2)).toEqual([
    'unit-unreadable @ 0 unit',
    '  unit-unreadable @ 1 unit',
  ]);
  expect(codesOf(issuesOf([row({ unit: '个单' })]))).not.toContain('unit-unreadable');
});

describe('what was probably meant', () => {
  test.each([
    ['三万', 30_000],
    ['3w', '3万'],
  ])('%s is offered as %j, and the offer reads', (text, offered) => {
    const rows = [row({ target: '5万', actual: text })];
    const [issue] = ofCode(issuesOf(rows), 'unreadable');
    expect(issue?.fix).toEqual([
      { place: { table: 'scorecard', row: 0, field: 'actual' }, old: text, new: offered },
    ]);
    expect(errors(issuesOf(repaired(rows, issue!)))).toEqual([]);
  });

  test.each([
    ['4/5', '80%'],
    ['1,20', '120'],
    ['2:30', '2分30秒'],
    ['约3万', '3万'],
    ['9%%', '9%'],
    ['12月', '12个月'],
  ])('%s is perhaps %s: said, not repaired', (text, suggestion) => {
    const [issue] = ofCode(issuesOf([row({ target: 5, actual: text })]), 'unreadable');
    expect(issue).toMatchObject({ facts: { text, suggestion }, fix: null });
  });

  test('nothing is offered for 很好', () => {
    expect(ofCode(issuesOf([row({ actual: '很好' })]), 'unreadable')[0]?.fix).toBeNull();
  });

  test('what Excel made of a typed value is said, not repaired', () => {
    const [issue] = ofCode(issuesOf([row({ target: 5, actual: madeDate, method: '评分' })]), 'made-date');
    expect(issue).toMatchObject({ facts: { text: '4月5日', suggestion: '4/5' }, fix: null });
  });
});

describe('a missing actual', () => {
  test.each<[MissingPolicy, string]>([
    ['pending', 'error'],
    ['sofar', 'warning'],
    ['zero', 'warning'],
  ])('under %s is an %s', (missing, severity) => {
    expect(ofCode(issuesOf([row({ actual: '' })], { policy: { missing } }), 'actual-missing')).toMatchObject([
      { severity, facts: { metric: '转化率', policy: missing } },
    ]);
  });
});

describe('a percent scale that does not match', () => {
  const rows = ['E001', 'E002', 'E003'].map((employeeId, index) =>
    row({ employeeId, name: `甲${index}`, target: '3%', actual: index === 1 ? '3.6%' : 3.6 }),
  );

  test('is asked once per metric, with what it may mean', () => {
    const issues = issuesOf(rows);
    expect(errors(issues)).toEqual(['percent-scale @ 0 actual', '  percent-scale @ 2 actual']);
    expect(issues[0]).toMatchObject({
      people: ['E001', 'E003'],
      fix: null,
      facts: { text: '3.6', against: '3%', readings: ['3.6%', '360%'], rows: 2 },
    });
  });

  test('points at the side without a per cent', () => {
    expect(errors(issuesOf([row({ target: 95, actual: percent(0.96) })]))).toEqual([
      'percent-scale @ 0 target',
    ]);
  });
});

describe('numbers that stand as text', () => {
  const rows = [
    row({ metric: 'a', weight: '60', target: '1,000', actual: ' 950 ' }),
    row({ metric: 'b', weight: 40, target: '98%', actual: '９８．５％' }),
    row({ employeeId: 'E002', metric: 'c', target: '≤2分钟', actual: '90秒', name: '李雷' }),
  ];

  test('are told once per column', () => {
    expect(
      ofCode(issuesOf(rows), 'text-numbers').map(({ facts, severity }) => ({ ...facts, severity })),
    ).toEqual([
      { field: 'weight', count: 1, example: '60', severity: 'advice' },
      { field: 'target', count: 2, example: '1,000', severity: 'advice' },
      { field: 'actual', count: 2, example: '950', severity: 'advice' },
    ]);
  });

  test('become numbers with one click, percents percents', () => {
    const [, , actual] = ofCode(issuesOf(rows), 'text-numbers');
    expect(actual?.fix).toMatchObject([
      { old: ' 950 ', new: 950 },
      { old: '９８．５％', new: 0.985, percent: true },
    ]);
    expect(ofCode(issuesOf(repaired(rows, actual!)), 'text-numbers')).toHaveLength(2);
  });

  test('keep their text where it says a unit or a currency', () => {
    expect(ofCode(issuesOf([row({ target: '¥1,000', actual: '3.2万' })]), 'text-numbers')).toEqual([]);
  });
});

describe('doubtful, and scored meanwhile', () => {
  test.each([
    [20, null],
    [20.1, 'attainment-high'],
  ])('attainment of %d against 10', (actual, code) => {
    expect(codesOf(issuesOf([row({ actual })])).includes('attainment-high')).toBe(code !== null);
  });

  test('above 200 % only because nothing happened is no suspicion', () => {
    expect(codesOf(issuesOf([row({ actual: 0, method: '越低越好(比值)' })]))).not.toContain(
      'attainment-high',
    );
  });

  test('an outlier against the own history', () => {
    const history = new Map([['E001', new Map([['转化率', [0.9, 0.92, 0.88, 0.91, 0.9, 0.89]]])]]);
    expect(ofCode(issuesOf([row({ actual: 15 })], { history }), 'outlier')).toMatchObject([
      { facts: { raw: 1.5, usual: 0.9, months: 6 } },
    ]);
    expect(ofCode(issuesOf([row({ actual: 9 })], { history }), 'outlier')).toEqual([]);
    expect(ofCode(issuesOf([row({ actual: 15 })]), 'outlier')).toEqual([]);
  });

  test('a rating of 0', () => {
    expect(codesOf(issuesOf([row({ target: 5, actual: 0, method: '评分' })]))).toContain('rating-zero');
  });

  test('a metric left out without a note', () => {
    expect(codesOf(issuesOf([row({ actual: '不适用' })]))).toContain('not-applicable-unexplained');
    expect(codesOf(issuesOf([row({ actual: '不适用', note: '停岗' })]))).not.toContain(
      'not-applicable-unexplained',
    );
  });

  test.each([
    [30, null],
    [30.01, 'warning'],
    [50, 'warning'],
    [50.01, 'error'],
  ])('%d points not applicable: %s', (weight, severity) => {
    const rows = [row({ metric: 'a', weight, actual: 'N/A' }), row({ metric: 'b', weight: 100 - weight })];
    expect(ofCode(issuesOf(rows), 'much-excluded').map((issue) => issue.severity)).toEqual(
      severity ? [severity] : [],
    );
  });

  test.each([
    [[10], false],
    [[10.01], true],
    [[-10.01], true],
    [[12, -5], false],
  ])('adjustments of %j', (points, large) => {
    const rows = [
      row(),
      ...points.map((actual, index) =>
        row({ metric: `加${index}`, weight: '', target: '', method: '直接加减分', actual }),
      ),
    ];
    expect(ofCode(issuesOf(rows), 'adjustments-large')).toHaveLength(large ? 1 : 0);
  });

  test('progress without a baseline counts from 0, told once per metric', () => {
    const rows = ['E001', 'E002'].map((employeeId) => row({ employeeId, method: '进度' }));
    expect(ofCode(issuesOf(rows), 'baseline-missing')).toMatchObject([
      { people: ['E001', 'E002'], facts: { rows: 2 } },
    ]);
  });

  test('lower towards 0 is all or nothing, told once per metric', () => {
    const rows = ['E001', 'E002'].map((employeeId) => row({ employeeId, method: '越低越好', target: 0 }));
    expect(ofCode(issuesOf(rows), 'all-or-nothing')).toMatchObject([{ place: { row: 0, field: 'target' } }]);
  });
});
