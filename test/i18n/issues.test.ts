import { describe, expect, test } from 'vitest';
import { RULES, type Issue, type IssueCode } from '../../src/core';
import { issueSentence, LANGUAGES } from '../../src/i18n';
import { EVERY_ISSUE } from '../core/validation/everyCode';

const sentence = (issue: Issue, language: (typeof LANGUAGES)[number]) => issueSentence(issue, language);

/** Facts that a sentence quotes as they stand. */
const QUOTED = [
  'text',
  'header',
  'label',
  'formula',
  'suggestion',
  'template',
  'usual',
  'other',
  'example',
  'against',
] as const;

/** Issues whose sentence needs no metric, or no text, to be understood at their cell. */
const UNSAID: Partial<Readonly<Record<IssueCode, readonly string[]>>> = {
  'target-zero': ['text'],
  'target-not-positive': ['text'],
  'target-is-baseline': ['text'],
  'actual-negative': ['text'],
  'unit-mismatch': ['text'],
  'day-or-hour': ['text'],
  'rating-off-scale': ['text'],
  outlier: ['usual'],
};

const quotedFacts = ({ code, facts }: Issue): readonly string[] =>
  QUOTED.filter((name) => !UNSAID[code]?.includes(name)).flatMap((name) => {
    const value = (facts as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });

test('every rule finds something in the cases that the sentences are tested on', () => {
  const found = new Set(EVERY_ISSUE.map(({ code }) => code));
  expect(RULES.map(({ code }) => code).filter((code) => !found.has(code))).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('every issue has a sentence that ends like one', () => {
    for (const issue of EVERY_ISSUE) expect(sentence(issue, language)).toMatch(/.{8,}[。？.?]$/u);
  });

  test('every fact that a person would look for is quoted', () => {
    for (const issue of EVERY_ISSUE)
      for (const fact of quotedFacts(issue)) expect(sentence(issue, language)).toContain(fact.trim());
  });

  test('nothing stands there undefined, unnamed or in code', () => {
    for (const issue of EVERY_ISSUE)
      expect(sentence(issue, language)).not.toMatch(/undefined|null|NaN|\[object|「」|“”|employeeId|goalId/);
  });

  test('no sentence is broken by dashes or double spaces', () => {
    for (const issue of EVERY_ISSUE) expect(sentence(issue, language)).not.toMatch(/—| {2}/);
  });

  test('a long cell is quoted by its beginning', () => {
    const [first] = EVERY_ISSUE.filter(({ code }) => code === 'remark-row');
    const facts = { text: '好'.repeat(32_767) };
    expect(issueSentence({ code: first!.code, facts }, language).length).toBeLessThan(200);
  });

  test('cells are named where somebody can name them', () => {
    const duplicate = EVERY_ISSUE.find(({ code }) => code === 'employee-repeated')!;
    expect(issueSentence(duplicate, language, () => 'A2')).toContain('A2');
    expect(issueSentence(duplicate, language)).not.toContain('A2');
  });
});

describe('Chinese sentences', () => {
  /** What is written by us, without what is quoted from cells. */
  const ours = (issue: Issue) => sentence(issue, 'zh-CN').replace(/「[^」]*」/gu, '「」');

  test('use full-width punctuation', () => {
    for (const issue of EVERY_ISSUE)
      expect(ours(issue)).not.toMatch(/\p{Script=Han}[,.;:!?()]|[,;!?()]\p{Script=Han}/u);
  });

  test('leave a space between 汉字 and Latin letters or digits', () => {
    for (const issue of EVERY_ISSUE)
      expect(ours(issue)).not.toMatch(/\p{Script=Han}[A-Za-z0-9#]|[A-Za-z0-9%]\p{Script=Han}/u);
  });

  test('speak to 你, not to 您', () => {
    for (const issue of EVERY_ISSUE) expect(ours(issue)).not.toContain('您');
  });
});
