import { describe, expect, test } from 'vitest';
import { LANGUAGES, terms } from '../../src/i18n';

/** Every text of a nested table of words, with its path. */
const texts = (words: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));

describe('the names people read', () => {
  test.each(LANGUAGES)('are all there in %s', (language) => {
    expect(texts(terms(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('name the same things in both languages', () => {
    const paths = LANGUAGES.map((language) => texts(terms(language)).map(([path]) => path));
    expect(paths[0]).toEqual(paths[1]);
  });

  test.each(LANGUAGES)('give no two columns of a table one header in %s', (language) => {
    for (const fields of Object.values(terms(language).fields)) {
      const headers = Object.values(fields);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test.each(LANGUAGES)('tell methods, sections and sheets apart in %s', (language) => {
    const { methods, sections, sheets, severities } = terms(language);
    for (const names of [methods, sections, sheets, severities]) {
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
    }
  });

  test('are the labels of SPEC 3 for methods', () => {
    expect(terms('zh-CN').methods).toMatchObject({
      higher: '越高越好',
      lower: '越低越好',
      'lower-ratio': '越低越好(比值)',
      closer: '越接近越好',
      range: '区间',
      progress: '进度',
      rating: '评分',
      yesno: '达成',
      bands: '分段',
      deduct: '扣分',
      points: '直接加减分',
    });
  });
});
