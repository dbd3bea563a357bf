import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  codesOf,
  issuesOf,
  libraryMetric,
  ofCode,
  outline,
  percent,
  repaired,
  row,
  type Typed,
} from './scorecards';

const metrics = (weights: readonly Typed[], id = 'E001', name = '王敏') =>
  weights.map((weight, index) => row({ employeeId: id, name, metric: `指标${index}`, weight }));

describe('weights', () => {
  test.each<[readonly Typed[], boolean]>([
    [[60, 40], true],
    [[60, 39.99], false],
    [[60, 40.01], false],
    [[33.33, 33.33, 33.33], false],
    [[33.34, 33.33, 33.33], true],
    [[0.3, 0.25, 0.15, 0.2, 0.1], true],
    [[0.3, 0.25, 0.15, 0.2], false],
    [[percent(0.4), percent(0.6)], true],
    [['40%', '60%'], true],
    [['40', ' 60 '], true],
  ])('sum to 100 or to 1: %j %s', (weights, right) => {
    expect(ofCode(issuesOf(metrics(weights)), 'weight-sum')).toHaveLength(right ? 0 : 1);
  });

  test('a wrong sum points at the first weight and holds its person back', () => {
    const [issue] = issuesOf([...metrics([100], 'E000', '李雷'), ...metrics([60, 30])]);
    expect(issue).toMatchObject({
      code: 'weight-sum',
      severity: 'error',
      place: { table: 'scorecard', row: 1, field: 'weight' },
      people: ['E001'],
      facts: { sum: 90, expected: 100 },
    });
  });

  test('a wrong sum is rescaled with one click, to the cent', () => {
    const rows = metrics([33.33, 33.33, 33.33]);
    const [issue] = ofCode(issuesOf(rows), 'weight-sum');
    expect(issue?.fix?.map((edit) => edit.new)).toEqual([33.34, 33.33, 33.33]);
    expect(ofCode(issuesOf(repaired(rows, issue!)), 'weight-sum')).toEqual([]);
  });

  test('weights that are shares stay shares when rescaled, percents percents', () => {
    const rows = metrics([percent(0.4), percent(0.4)]);
    const [issue] = ofCode(issuesOf(rows), 'weight-sum');
    expect(issue?.facts).toMatchObject({ sum: 0.8, expected: 1, percent: true });
    expect(issue?.fix).toMatchObject([
      { old: '40%', new: 0.5, percent: true },
      { old: '40%', new: 0.5, percent: true },
    ]);
  });

  test('rescaling always makes the sum right', () => {
    const weight = fc.integer({ min: 1, max: 20_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 12 }), (weights) => {
        const rows = metrics(weights);
        const [issue] = ofCode(issuesOf(rows), 'weight-sum');
        if (!issue?.fix) return;
        expect(ofCode(issuesOf(repaired(rows, issue)), 'weight-sum')).toEqual([]);
      }),
    );
  });

  test('rows that are not applicable count, adjustments do not', () => {
    const rows = [
      row({ metric: 'a', weight: 60, actual: 'N/A' }),
      row({ metric: 'b', weight: 40 }),
      row({ metric: 'c', weight: '', method: '直接加减分', target: '', actual: 2 }),
    ];
    expect(ofCode(issuesOf(rows), 'weight-sum')).toEqual([]);
  });

  test.each<[Typed, string, string | null]>([
    [0, '越高越好', 'weight-not-positive'],
    [-5, '越高越好', 'weight-not-positive'],
    [0.01, '越高越好', null],
    ['', '越高越好', 'weight-missing'],
    ['三十分之一', '越高越好', 'unreadable'],
    [0, '直接加减分', null],
    ['', '直接加减分', null],
    [5, '直接加减分', 'weight-unused'],
  ])('weight %j of a metric scored by %s: %s', (weight, method, code) => {
    const rows = [
      row({ metric: 'a' }),
      row({ metric: 'b', weight, method, target: method === '直接加减分' ? '' : 10 }),
    ];
    const found = issuesOf(rows).find(({ place }) => place.row === 1 && place.field === 'weight');
    expect(found?.code === 'weight-light' ? null : (found?.code ?? null)).toBe(code);
  });

  test('the sum follows from a weight that is missing, unreadable or no weight', () => {
    for (const weight of ['', '很多', -10]) {
      const rows = metrics([60, weight]);
      expect(ofCode(issuesOf(rows), 'weight-sum')).toHaveLength(1);
      expect(codesOf(issuesOf(rows))).not.toContain('weight-sum');
    }
  });

  describe('on two scales', () => {
    const mixed = [
      ...metrics([60, 40]),
      ...metrics([50, 50], 'E002', '李雷'),
      ...metrics([0.6, 0.4], 'E003', '韩梅'),
    ];

    test('are said once, hold back the fewer, and are brought to the scale of the rest', () => {
      const [issue, ...others] = issuesOf(mixed).filter(({ severity }) => severity === 'error');
      expect(issue).toMatchObject({ code: 'weight-scales-mixed', people: ['E003'], place: { row: 4 } });
      expect(others).toEqual([]);
      expect(codesOf(issuesOf(repaired(mixed, issue!)))).not.toContain('weight-scales-mixed');
      expect(ofCode(issuesOf(repaired(mixed, issue!)), 'weight-sum')).toEqual([]);
    });

    test('make no list of wrong sums', () => {
      const rows = [...mixed, ...metrics([0.6, 0.3], 'E004', '赵敏')];
      expect(outline(issuesOf(rows).filter(({ severity }) => severity === 'error'))).toEqual([
        'weight-scales-mixed @ 4 weight',
        '  weight-sum @ 6 weight',
      ]);
      expect(issuesOf(rows)[0]?.fix).toBeNull();
    });

    test('within one person', () => {
      const rows = metrics([60, 0.4]);
      expect(outline(issuesOf(rows).filter(({ severity }) => severity === 'error'))).toEqual([
        'weight-scales-mixed @ 1 weight',
        '  weight-sum @ 0 weight',
      ]);
      expect(ofCode(issuesOf(repaired(rows, issuesOf(rows)[0]!)), 'weight-sum')).toEqual([]);
    });

    test('do not hide a wrong sum of somebody on the usual scale', () => {
      const rows = [...mixed, ...metrics([60, 30], 'E005', '周涛')];
      expect(codesOf(issuesOf(rows))).toContain('weight-sum');
    });
  });

  test.each<[readonly number[], string | null]>([
    [[50, 50], null],
    [[50.01, 49.99], 'weight-heavy'],
    [[95, 5], 'weight-heavy'],
    [[0.95, 0.05], 'weight-heavy'],
  ])('one metric above 50 is advised against: %j', (weights, code) => {
    expect(ofCode(issuesOf(metrics(weights)), 'weight-heavy')).toHaveLength(code ? 1 : 0);
  });

  test.each<[readonly number[], boolean]>([
    [[50, 45, 5], false],
    [[50, 45.01, 4.99], true],
    [[0.5, 0.48, 0.02], true],
  ])('one metric below 5 is advised against: %j', (weights, light) => {
    expect(ofCode(issuesOf(metrics(weights)), 'weight-light')).toHaveLength(light ? 1 : 0);
  });

  test('a light metric of many people is told once', () => {
    const rows = [...metrics([50, 48, 2]), ...metrics([50, 48, 2], 'E002', '李雷')];
    expect(ofCode(issuesOf(rows), 'weight-light')).toMatchObject([
      { people: ['E001', 'E002'], facts: { people: 2 } },
    ]);
  });

  describe('of a section', () => {
    const library = [
      libraryMetric({ template: '运营', section: '固定', metric: '转化率', weight: 60 }),
      libraryMetric({ template: '运营', section: '重点', metric: '新品', weight: 40 }),
    ];
    const rows = (fixed: number, focus: number) => [
      row({ department: '运营', section: '固定', metric: 'a', weight: fixed }),
      row({ department: '运营', section: '重点', metric: 'b', weight: focus }),
    ];

    test('are held against the template in the library', () => {
      expect(ofCode(issuesOf(rows(60, 40), { library }), 'section-total')).toEqual([]);
      expect(ofCode(issuesOf(rows(55, 45), { library }), 'section-total')).toMatchObject([
        { place: { row: 0 }, facts: { section: 'fixed', sum: 55, expected: 60, template: '运营' } },
        { place: { row: 1 }, facts: { section: 'focus', sum: 45, expected: 40 } },
      ]);
    });

    test('follow from a wrong sum', () => {
      const issues = issuesOf(rows(55, 40), { library });
      expect(outline(issues).slice(0, 2)).toEqual(['weight-sum @ 0 weight', '  section-total @ 0 weight']);
    });
  });
});
