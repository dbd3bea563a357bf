import { describe, expect, test } from 'vitest';
import { comparable, rational, ratio, type MethodCode, type Unit } from '../../../src/core';
import { codeOf, lineOf, valueOf, type Typed } from './entries';

type Cells = Parameters<typeof lineOf>[0];

const compared = (cells: Cells) => valueOf(comparable(lineOf(cells)));
const faultOf = (cells: Cells) => {
  const outcome = comparable(lineOf(cells));
  return outcome.ok ? 'ok' : outcome.fault;
};

describe('units', () => {
  test.each<[Typed, Typed, string, number, number, Unit | null]>([
    // actual, target, unit column → both on one scale
    ['1.73分钟', '≤2分钟', '分钟', 1.73, 2, '分钟'],
    [' 2.47 ', '≤2分钟', '分钟', 2.47, 2, '分钟'],
    [1.9, '≤2分钟', '分钟', 1.9, 2, '分钟'],
    [1.9, '≤2分钟', '', 1.9, 2, '分钟'],
    ['90秒', '≤2分钟', '', 90, 120, '秒'],
    ['90秒', '≤2', '分钟', 90, 120, '秒'],
    [90, '≤2分钟', '秒', 90, 120, '秒'],
    ['90s', '≤2 min', '', 90, 120, '秒'],
    ['1.5h', '80分钟', '', 90, 80, '分钟'],
    ['2分20秒', '≤2分钟', '', 140, 120, '秒'],
    ['0.1小时', '≤6分钟', '', 6, 6, '分钟'],
    ['1500毫秒', '≤2秒', '', 1500, 2000, '毫秒'],
    ['8.1万', '10万', '元', 81_000, 100_000, '元'],
    ['8.1万', '10万', '', 81_000, 100_000, null],
    ['81000', '10万', '元', 81_000, 100_000, '元'],
    ['81000元', '10万', '', 81_000, 100_000, '元'],
    [8.1, 10, '万元', 8.1, 10, '万元'],
    ['8.1万', 10, '万元', 81_000, 100_000, '元'],
    ['81000元', 10, '万元', 81_000, 100_000, '元'],
    ['8.1万元', '10万元', '万元', 81_000, 100_000, '元'],
    ['8.1万', '10', '万', 81_000, 100_000, '万'],
    [1029, '1000件', '件', 1029, 1000, '件'],
    ['1,250件', '1000件', '件', 1250, 1000, '件'],
    ['993件', 1000, '', 993, 1000, '件'],
    ['20个', '18件', '', 20, 18, '件'],
    [230, '￥260', '元', 230, 260, '元'],
    ['99人', '120', '人', 99, 120, '人'],
    ['99位', '120人', '', 99, 120, '人'],
    [88, '≥90分', '分', 88, 90, '分'],
    ['22件/天', '≥20件/天', '', 22, 20, '件/天'],
    ['22', '≥20leads', '', 22, 20, 'leads'],
    [12, 10, '场次', 12, 10, '场次'],
    [12, 10, '', 12, 10, null],
  ])('%j against %j in a column of %j: %d against %d %s', (...[actual, target, unit, a, t, scale]) => {
    expect(compared({ actual, target, unit })).toMatchObject({ actual: a, target: t, unit: scale });
  });

  test('a conversion is told, exactly, in the unit of the target', () => {
    expect(compared({ actual: '90秒', target: '≤2分钟' }).converted).toEqual({
      from: '秒',
      to: '分钟',
      value: rational(1.5),
    });
    expect(compared({ actual: '100秒', target: '≤2分钟' }).converted?.value).toEqual(ratio(5n, 3n));
    expect(compared({ actual: '2小时', target: '≤90分钟' }).converted?.value).toEqual(rational(120));
    expect(compared({ actual: '1.5分钟', target: '≤2分钟' }).converted).toBeNull();
  });

  test.each<[Typed, Typed, string, number, number, Unit]>([
    ['2分', '≤2分钟', '', 2, 2, '分钟'],
    ['2分', '≤90秒', '', 120, 90, '秒'],
    ['2分', '≤3', '分钟', 2, 3, '分钟'],
    [2, '≤120秒', '分', 120, 120, '秒'],
    ['88分', '≥90', '', 88, 90, '分'],
    ['88分', '≥90分', '', 88, 90, '分'],
    ['88分', '≥90', '分', 88, 90, '分'],
  ])('分 beside time is a minute, else a score: %j against %j', (...[actual, target, unit, a, t, scale]) => {
    expect(compared({ actual, target, unit })).toMatchObject({ actual: a, target: t, unit: scale });
  });

  test.each<[Typed, Typed, string, string]>([
    ['12件', '10人', '', 'unit-mismatch'],
    ['12件', '10元', '', 'unit-mismatch'],
    ['12件', '10小时', '', 'unit-mismatch'],
    ['12件', 10, '人', 'unit-mismatch'],
    [12, '10件', '人', 'unit-mismatch'],
    ['12元', '$10', '', 'unit-mismatch'],
    ['12分', '10件', '', 'unit-mismatch'],
    ['12leads', '10deals', '', 'unit-mismatch'],
    ['12件', '10件/天', '', 'unit-mismatch'],
    ['95分', '100%', '', 'unit-mismatch'],
    ['95%', '100件', '', 'unit-mismatch'],
    ['12件', 10, '%', 'unit-mismatch'],
    ['3天', '48小时', '', 'day-or-hour'],
    ['20小时', '3天', '', 'day-or-hour'],
    ['20小时', 3, '天', 'day-or-hour'],
    ['3工作日', '3天', '', 'unit-mismatch'],
  ])('%j against %j in a column of %j is asked: %s', (actual, target, unit, code) => {
    expect(faultOf({ actual, target, unit })).toMatchObject({ code, field: 'actual' });
  });

  test('ranges and bands are converted as a whole', () => {
    expect(compared({ actual: '90分钟', target: '1~2小时' })).toMatchObject({
      actual: 90,
      target: 60,
      high: 120,
    });
    expect(compared({ actual: 30, target: '24~48', unit: '小时' })).toMatchObject({
      actual: 30,
      target: 24,
      high: 48,
    });
    expect(compared({ actual: '90秒', target: '≤1分钟:100, ≤2分钟:80' })).toMatchObject({
      actual: 90,
      unit: '秒',
      bands: [
        { kind: 'at-most', high: 60, attainment: 1 },
        { kind: 'at-most', high: 120, attainment: 0.8 },
      ],
    });
    expect(compared({ actual: '46%', target: '≥45%:100, ≥40%:80' })).toMatchObject({
      actual: 0.46,
      unit: '%',
      bands: [{ low: 0.45 }, { low: 0.4 }],
    });
  });

  test('the baseline of progress is brought along', () => {
    const progress = { method: 'progress' as const, actual: '90秒', target: '1分钟' };
    expect(compared({ ...progress, baseline: '2分钟' })).toMatchObject({
      actual: 90,
      target: 60,
      baseline: 120,
    });
    expect(compared({ ...progress, baseline: 2 })).toMatchObject({ baseline: 120 });
    expect(compared({ ...progress, baseline: '' })).toMatchObject({ baseline: 0 });
    expect(faultOf({ ...progress, baseline: '2件' })).toMatchObject({
      code: 'unit-mismatch',
      field: 'baseline',
    });
    expect(compared({ method: 'higher', actual: 9, target: 8, baseline: '2件' })).toMatchObject({
      baseline: 0,
    });
  });
});

describe('per cent', () => {
  test.each<[Typed, Typed, string, number, number]>([
    ['3.8%', '3%', '%', 0.038, 0.03],
    ['１０．９％', '8%', '%', 0.109, 0.08],
    [{ percent: 0.032 }, { percent: 0.03 }, '', 0.032, 0.03],
    [{ percent: 0.036 }, '3%', '%', 0.036, 0.03],
    [1.2, '100%', '', 1.2, 1],
    [1.5, '20%', '', 1.5, 0.2],
    [0.95, '95%', '', 0.95, 0.95],
    [0.036, '3%', '%', 0.036, 0.03],
    [0, '95%', '', 0, 0.95],
    [1, '3%', '', 1, 0.03],
    [-1, '3%', '', -1, 0.03],
    ['0%', 1, '', 0, 1],
    ['150%', 1.2, '', 1.5, 1.2],
    [1.99, '10%', '', 1.99, 0.1],
    [3.6, 3, '%', 3.6, 3],
    [0.95, 0.9, '%', 0.95, 0.9],
    [4, 100, '%', 4, 100],
    [0, 95, '%', 0, 95],
    [0.5, 2, '%', 0.5, 2],
  ])('%j against %j in a column of %j is %d against %d', (...[actual, target, unit, a, t]) => {
    expect(compared({ method: 'lower', actual, target, unit })).toMatchObject({ actual: a, target: t });
  });

  test.each<[Typed, Typed, string, 'actual' | 'target', string | undefined]>([
    [3.6, '3%', '%', 'actual', '3.6%'],
    [3.6, { percent: 0.03 }, '', 'actual', '3.6%'],
    ['3.6', '3%', '', 'actual', '3.6%'],
    [95, '100%', '', 'actual', '95%'],
    [88, '≥90%', '', 'actual', '88%'],
    [-95, '100%', '', 'actual', '-95%'],
    [2, '10%', '', 'actual', '2%'],
    [3, '0%', '', 'actual', '3%'],
    ['93%', 95, '', 'target', '95%'],
    ['93%', '≥95', '', 'target', '≥95%'],
    [{ percent: 0 }, 95, '', 'target', '95%'],
    ['1,250', '95%', '', 'actual', '1250%'],
    ['8.1万', '5%', '', 'actual', '81000%'],
    [30, '24~48%', '', 'actual', '30%'],
    ['30%', '24~48', '', 'target', '24~48%'],
    [46, '≥45%:100, ≥40%:80', '', 'actual', '46%'],
    ['46%', '≥45:100, ≥40:80', '', 'target', undefined],
    [96, 0.95, '%', 'actual', '96%'],
    [0.95, 96, '%', 'target', '96%'],
  ])('%j against %j in a column of %j is asked', (...[actual, target, unit, field, suggestion]) => {
    const cells: Cells = { actual, target, unit };
    expect(faultOf(cells)).toMatchObject({ code: 'percent-scale', field });
    const fault = faultOf(cells);
    expect(fault === 'ok' ? null : fault.suggestion).toBe(suggestion);
  });

  test('at a ratio of exactly 20 it is asked, just below it is not', () => {
    expect(codeOf(comparable(lineOf({ actual: 2, target: '10%' })))).toBe('percent-scale');
    expect(codeOf(comparable(lineOf({ actual: 1.99, target: '10%' })))).toBe('ok');
    expect(codeOf(comparable(lineOf({ actual: '10%', target: 2 })))).toBe('percent-scale');
    expect(codeOf(comparable(lineOf({ actual: 1, target: '5%' })))).toBe('ok');
    expect(codeOf(comparable(lineOf({ actual: 1.01, target: '5%' })))).toBe('percent-scale');
  });

  test('a number near one end of a range in per cent is a fraction', () => {
    expect(compared({ actual: 1.1, target: '5%~120%' })).toMatchObject({
      actual: 1.1,
      target: 0.05,
      high: 1.2,
    });
  });

  test('a baseline without per cent is asked as well', () => {
    const progress = { method: 'progress' as const, actual: '15%', target: '20%' };
    expect(faultOf({ ...progress, baseline: 10 })).toMatchObject({
      code: 'percent-scale',
      field: 'baseline',
    });
    expect(compared({ ...progress, baseline: 0.1 })).toMatchObject({ baseline: 0.1 });
    expect(compared({ ...progress, baseline: '10%' })).toMatchObject({ baseline: 0.1, unit: '%' });
  });
});

describe('what a method cannot work on', () => {
  test.each<[MethodCode, Typed, Typed, string]>([
    ['higher', 5, 0, 'target-zero'],
    ['higher', '5%', '0', 'target-zero'],
    ['closer', 5, 0, 'target-zero'],
    ['lower-ratio', 5, 0, 'target-not-positive'],
    ['lower-ratio', 5, -1, 'target-not-positive'],
    ['lower-ratio', -5, 1, 'actual-negative'],
    ['progress', 5, 0, 'target-is-baseline'],
    ['rating', 6.5, '5', 'rating-off-scale'],
    ['rating', -1, '5', 'rating-off-scale'],
    ['rating', '4/10', '5', 'rating-off-scale'],
    ['rating', '86%', '5', 'percent-scale'],
    ['rating', 4, 0, 'target-not-positive'],
    ['deduct', -1, 2, 'actual-negative'],
    ['deduct', 1, -2, 'target-not-positive'],
    ['points', '5件', '', 'unit-mismatch'],
  ])('%s of %j against %j: %s', (method, actual, target, code) => {
    expect(codeOf(comparable(lineOf({ method, actual, target })))).toBe(code);
  });

  test.each<[MethodCode, Typed, Typed, number, number]>([
    ['lower', 0, 0, 0, 0],
    ['lower', 3, -2, 3, -2],
    ['higher', -3, -2, -3, -2],
    ['lower-ratio', 0, 5, 0, 5],
    ['rating', 5, '5', 5, 5],
    ['rating', 0, '5', 0, 5],
    ['rating', '4.3/5', '5分', 4.3, 5],
    ['rating', '4.3分', '5', 4.3, 5],
    ['rating', '86%', '100%', 0.86, 1],
    ['deduct', 0, '2', 0, 2],
    ['deduct', '1次', '2分', 1, 2],
    ['closer', -5, 5, -5, 5],
    ['yesno', '是', '是', 1, 1],
    ['yesno', '否', '是', 0, 1],
    ['yesno', 0, '否', 0, 0],
    ['yesno', true, 1, 1, 1],
    ['points', '-2', '', -2, 0],
    ['points', '+3分', '随意', 3, 0],
  ])('%s of %j against %j is %d against %d', (...[method, actual, target, a, t]) => {
    expect(compared({ method, actual, target, unit: method === 'deduct' ? '次' : '' })).toMatchObject({
      actual: a,
      target: t,
    });
  });

  test('the cell to look at is told', () => {
    expect(faultOf({ method: 'higher', actual: '5%', target: '0' })).toEqual({
      code: 'target-zero',
      text: '0',
      field: 'target',
    });
    expect(faultOf({ method: 'progress', actual: 5, target: 8, baseline: '8' })).toMatchObject({
      code: 'target-is-baseline',
      field: 'baseline',
    });
  });

  test('a line that is not readable is nobody’s to compare', () => {
    expect(() => comparable(lineOf({ actual: '约3万', target: 3 }))).toThrow(RangeError);
    expect(() => comparable(lineOf({ actual: '', target: 3 }))).toThrow(RangeError);
    expect(() => comparable(lineOf({ actual: '-', target: 3 }))).toThrow(RangeError);
    expect(() => comparable(lineOf({ actual: 3, target: '' }))).toThrow(RangeError);
    expect(() => comparable(lineOf({ method: 'yesno', actual: '是', target: '' }))).toThrow(RangeError);
  });
});
