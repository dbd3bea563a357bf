import { describe, expect, test } from 'vitest';
import {
  METHOD_CODES,
  METRIC_KEYS,
  metricsOf,
  SAMPLE_MONTH,
  TEMPLATE_IDS,
  templateOf,
  weighed,
} from '../../../src/core';
import { LANGUAGES, setUpWords } from '../../../src/i18n';

describe('templates that ship', () => {
  test.each(TEMPLATE_IDS)('%s weighs 100, in no more than 8 metrics, none above 50 or below 5', (id) => {
    const { metrics } = templateOf(id);
    expect(metrics.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(metrics.length).toBeLessThanOrEqual(8);
    expect(metrics.every(({ weight }) => weight >= 5 && weight <= 50)).toBe(true);
    expect(new Set(metrics.map(({ key }) => key)).size).toBe(metrics.length);
    expect(metrics.every(({ method }) => METHOD_CODES.includes(method))).toBe(true);
    expect(metrics.some(({ section }) => section === 'focus')).toBe(true);
  });

  test.each([
    ['operations', { fixed: [30, 20, 10], focus: [20], collaboration: [10], growth: [10] }],
    ['design', { fixed: [30, 20, 10], focus: [25], collaboration: [5], growth: [10] }],
    ['service', { fixed: [30, 25, 15], focus: [20], growth: [10] }],
  ] as const)('%s weighs its sections as companies know them', (id, expected) => {
    const weights = new Map<string, number[]>();
    for (const { section, weight } of templateOf(id).metrics) {
      weights.set(section, [...(weights.get(section) ?? []), weight]);
    }
    expect(Object.fromEntries(weights)).toEqual(expected);
  });

  test('every metric belongs to a template', () => {
    const used = TEMPLATE_IDS.flatMap((id) => templateOf(id).metrics.map(({ key }) => key));
    expect(new Set(used)).toEqual(new Set(METRIC_KEYS));
  });

  test.each(LANGUAGES)('no two metrics of a template are called the same (%s)', (language) => {
    const { metrics } = setUpWords(language);
    const names = Object.values(metrics).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the sample', () => {
  test('has an actual for every metric of everybody', () => {
    for (const { template, actuals } of SAMPLE_MONTH) {
      expect(Object.keys(actuals).toSorted()).toEqual(
        templateOf(template)
          .metrics.map(({ key }) => key)
          .toSorted(),
      );
    }
  });

  test('has a name for everybody in each language, no two the same', () => {
    for (const language of LANGUAGES) {
      expect(new Set(setUpWords(language).sample.names).size).toBe(SAMPLE_MONTH.length);
    }
  });

  test('shows every role', () => {
    expect(new Set(SAMPLE_MONTH.map(({ template }) => template))).toEqual(new Set(TEMPLATE_IDS));
  });
});

describe('weights while they are edited', () => {
  test.each([
    [[30, 70], { sum: 100, missing: 0, isWhole: true, rescaled: null }],
    [[33.33, 33.33, 33.33], { sum: 99.99, missing: 0.01, isWhole: false, rescaled: [33.34, 33.33, 33.33] }],
    [[0.1, 0.2, 99.7], { sum: 100, missing: 0, isWhole: true, rescaled: null }],
    [[60, 60], { sum: 120, missing: -20, isWhole: false, rescaled: [50, 50] }],
    [[50, Number.NaN], { sum: 50, missing: 50, isWhole: false, rescaled: [100, 0] }],
    [[110, -10], { sum: 100, missing: 0, isWhole: false, rescaled: null }],
    [[0, 0], { sum: 0, missing: 100, isWhole: false, rescaled: null }],
    [[], { sum: 0, missing: 100, isWhole: false, rescaled: null }],
  ])('%j', (weights, expected) => {
    expect(weighed(weights)).toEqual(expected);
  });

  test('a metric of weight 0 is left out, the others keep their order', () => {
    expect(
      metricsOf('shop', { 'conversion-rate': 0, teamwork: 50 }).map(({ key, weight }) => [key, weight]),
    ).toEqual([
      ['repurchase-rate', 30],
      ['detail-pages', 20],
      ['teamwork', 50],
    ]);
  });
});
