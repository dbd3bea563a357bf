import { describe, expect, test } from 'vitest';
import { readTarget, textEntry, type Band } from '../../../src/core';
import { codeOf, suggestionOf, valueOf } from './entries';

const bandsTarget = (typed: string) => readTarget(textEntry(typed), 'bands');

function bandsOf(typed: string) {
  const read = valueOf(bandsTarget(typed));
  if (read?.kind !== 'bands') throw new Error('no bands');
  return read;
}

/** Each band as kind, bounds and attainment. */
const shown = (bands: readonly Band[]) =>
  bands.map(({ kind, low, high, attainment }) =>
    kind === 'within' ? `${low}..${high} ${attainment}` : `${kind} ${low} ${attainment}`,
  );

const DESCENDING = ['at-least 0.45 1', 'at-least 0.4 0.8', 'at-least 0.35 0.6'];

describe('bands', () => {
  test.each([
    ['≥45%:100, ≥40%:80, ≥35%:60'],
    ['≥45%：100，≥40%：80，≥35%：60'],
    ['≥45%：100；≥40%：80；≥35%：60'],
    ['≥45%：100、≥40%：80、≥35%：60'],
    ['≥45%:100\n≥40%:80\n≥35%:60'],
    ['≥45%:100 ≥40%:80 ≥35%:60'],
    ['>=45%:100,>=40%:80,>=35%:60,'],
    ['≥４５％：１００分；≥40%: 80分；≥35% :60%'],
    ['45%以上:100，40%以上:80，35%以上:60'],
  ])('%j are three descending bands', (typed) => {
    const { bands, percent, unit } = bandsOf(typed);
    expect(shown(bands)).toEqual(DESCENDING);
    expect([percent, unit]).toEqual([true, null]);
  });

  test.each([
    ['≤35:100, ≤45:80', ['at-most 35 1', 'at-most 45 0.8']],
    ['<35:100, <45:80', ['below 35 1', 'below 45 0.8']],
    ['>45:100, >40:87.5', ['above 45 1', 'above 40 0.875']],
    ['≥45:120', ['at-least 45 1.2']],
    ['40~45:80', ['40..45 0.8']],
    ['40~45:80, 45~50:100', ['40..45 0.8', '45..50 1']],
    ['45-50:100, 40-45:80', ['45..50 1', '40..45 0.8']],
    ['≥1,000:100, ≥800:80', ['at-least 1000 1', 'at-least 800 0.8']],
    ['0~800:60,800~1000:80', ['0..800 0.6', '800..1000 0.8']],
    ['0~1,000:60,1,000~2,000:80', ['0..1000 0.6', '1000..2000 0.8']],
    ['≥3万:100, ≥2万:80', ['at-least 30000 1', 'at-least 20000 0.8']],
    ['2~3万:80', ['20000..30000 0.8']],
    ['≥-5:100, ≥-10:50', ['at-least -5 1', 'at-least -10 0.5']],
    ['≥45:100, 40~45:80, <40:0', ['at-least 45 1', '40..45 0.8', 'below 40 0']],
    ['<35:100, 35~45:80, ≥45:0', ['below 35 1', '35..45 0.8', 'at-least 45 0']],
    ['≥45:100, ≥40:80, <40:60', ['at-least 45 1', 'at-least 40 0.8', 'below 40 0.6']],
    ['≤35:100, >35:60', ['at-most 35 1', 'above 35 0.6']],
    ['>40:100, ≥40:80', ['above 40 1', 'at-least 40 0.8']],
    ['≤35:100, 35~45:80', ['at-most 35 1', '35..45 0.8']],
  ])('%j are read as %j', (typed, bands) => {
    expect(shown(bandsOf(typed).bands)).toEqual(bands);
  });

  test('bounds come in one unit', () => {
    expect(bandsOf('≤90秒:100, ≤2分钟:80')).toMatchObject({
      unit: '秒',
      bands: [{ high: 90 }, { high: 120 }],
    });
    expect(bandsOf('≤90秒:100, ≤2分:80')).toMatchObject({ unit: '秒', bands: [{ high: 90 }, { high: 120 }] });
    expect(bandsOf('≥1000件:100, ≥800:80')).toMatchObject({
      unit: '件',
      bands: [{ low: 1000 }, { low: 800 }],
    });
    expect(bandsOf('≥5%:100, ≥0:80')).toMatchObject({ percent: true, bands: [{ low: 0.05 }, { low: 0 }] });
  });

  test.each([
    ['≥40:80, ≥45:100', 'bands-order'],
    ['≤45:80, ≤35:100', 'bands-order'],
    ['≥45:100, ≥40:80, ≥42:70', 'bands-order'],
    ['≤35:100, ≥40:80, ≥50:60', 'bands-order'],
    ['40~45:80, 50~55:100, 45~50:90', 'bands-order'],
    ['≥40:100, ≥40:80', 'bands-overlap'],
    ['40~45:80, 44~50:100', 'bands-overlap'],
    ['40~45:80, 40~45:60', 'bands-overlap'],
    ['≥45:100, 40~46:80', 'bands-overlap'],
    ['≤35:100, ≥30:80', 'bands-overlap'],
    ['40~45:80, 46~50:100', 'bands-gap'],
    ['46~50:100, 40~45:80', 'bands-gap'],
    ['≥45:100, 40~44:80', 'bands-gap'],
    ['>45:100, 40~45:80', 'bands-gap'],
    ['<35:100, >35:80', 'bands-gap'],
    ['≥45:100, ≥40:80, <39:60', 'bands-gap'],
    ['45~40:80', 'range-reversed'],
    ['40~40:80', 'range-reversed'],
    ['≥45%:100, ≥0.4:80', 'ambiguous'],
    ['≥45%:100, ≥40:80', 'ambiguous'],
    ['≥5件:100, ≥4人:80', 'unit-mismatch'],
    ['≥45%:', 'unreadable'],
    [':100', 'unreadable'],
    ['45:100', 'unreadable'],
    ['≥约45:100', 'unreadable'],
    ['≥45:很好', 'unreadable'],
    ['≥45:-100', 'unreadable'],
    ['=45:100', 'unreadable'],
    ['≥45:100 ,, ≥40:80', 'unreadable'],
    ['30', 'unreadable'],
  ])('%j fails with %s', (typed, code) => {
    expect(codeOf(bandsTarget(typed))).toBe(code);
  });

  test('attainments that look like fractions are asked', () => {
    expect(codeOf(bandsTarget('≥45%:1.2, ≥40%:1, ≥35%:0.8'))).toBe('ambiguous');
    expect(suggestionOf(bandsTarget('≥45%:1.2, ≥40%:1'))).toBe('≥45%:120, ≥40%:100');
    expect(codeOf(bandsTarget('≥45%:100, ≥40%:1'))).toBe('ok');
  });

  test('`≤2:30` is rather a time than a band', () => {
    expect(bandsTarget('≤2:30')).toMatchObject({ fault: { code: 'ambiguous', suggestion: '≤2分30秒' } });
  });
});
