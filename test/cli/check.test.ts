import { describe, expect, test } from 'vitest';
import type { IssueJson } from '../../src/cli/issueView';
import { invoke, sample } from './invoke';

const issuesOf = async (name: string): Promise<readonly IssueJson[]> =>
  JSON.parse((await invoke('check', sample(name), '--json')).out) as readonly IssueJson[];

const withConsequences = (issue: IssueJson): readonly IssueJson[] => [
  issue,
  ...issue.consequences.flatMap(withConsequences),
];

describe('the samples without mistakes', () => {
  test.each(['scorecard-2025-06', 'scorecard-2025-07-by-department'])('%s has no error', async (name) => {
    const { exitCode } = await invoke('check', sample(name));
    expect((await issuesOf(name)).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(exitCode).toBe(0);
  });
});

describe('the sample with mistakes', () => {
  /** Planted in the file, one by one. */
  const PLANTED = [
    ['I2', 'percent-scale'],
    ['I12', 'rating-off-scale'],
    ['I14', 'actual-missing'],
    ['I60', 'unreadable'],
    ['H69', 'target-zero'],
    ['G71', 'unknown-method'],
    ['I89', 'error-value'],
    ['A104', 'employee-unknown'],
    ['F115', 'weight-sum'],
    ['E157', 'duplicate-metric'],
  ] as const;

  test('yields each mistake at its cell, and no other error', async () => {
    const errors = (await issuesOf('scorecard-2025-06-with-mistakes')).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map(({ cell, code }) => [cell?.replace('评分表!', ''), code])).toEqual(PLANTED);
  });

  test('names the total row, which scores nothing', async () => {
    const issues = await issuesOf('scorecard-2025-06-with-mistakes');
    expect(issues.find(({ cell }) => cell === '评分表!A158')?.severity).not.toBe('error');
  });

  test('nests wrong sums under the stray id and the duplicate', async () => {
    const issues = await issuesOf('scorecard-2025-06-with-mistakes');
    const under = (code: string) =>
      issues.filter((issue) => issue.code === code).flatMap(({ consequences }) => consequences);
    const sums = (code: string) =>
      under(code).flatMap((issue) => (issue.code === 'weight-sum' ? [issue.cell] : []));
    expect(sums('employee-unknown')).toEqual(['评分表!F100', '评分表!F104']);
    expect(sums('duplicate-metric')).toEqual(['评分表!F120']);
  });

  test('exits with 1', async () => {
    expect((await invoke('check', sample('scorecard-2025-06-with-mistakes'))).exitCode).toBe(1);
  });

  test('every issue has a sentence in the language asked for', async () => {
    const { out } = await invoke(
      'check',
      sample('scorecard-2025-06-with-mistakes'),
      '--json',
      '--lang',
      'en',
    );
    const sentences = (JSON.parse(out) as readonly IssueJson[])
      .flatMap(withConsequences)
      .map(({ message }) => message);
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*[.?]$/s);
  });
});
