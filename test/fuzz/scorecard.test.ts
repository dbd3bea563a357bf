import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  derive,
  interpret,
  scorePeople,
  validate,
  type Issue,
  type IssueCode,
  type NoScoreReason,
} from '../../src/core';
import { issueSentence, LANGUAGES } from '../../src/i18n';
import { everyIssue } from '../core/validation/scorecards';
import { RUNS, TIMEOUT } from './runs';
import { anyScorecard } from './scorecards';
import { typedCells } from './typedCells';

const options = { numRuns: RUNS };

test(
  'whatever stands in the tables, nothing throws and everything has a sentence',
  { timeout: TIMEOUT },
  () => {
    fc.assert(
      fc.property(anyScorecard, (input) => {
        const scorecard = interpret(input);
        for (const issue of everyIssue(validate(scorecard)))
          for (const language of LANGUAGES) expect(issueSentence(issue, language)).toMatch(/[。？.?]$/u);
        expect(scorePeople(scorecard)).toHaveLength(scorecard.people.length);
        for (const person of scorecard.people) expect(derive(person, scorecard).id).toBe(person.id);
      }),
      options,
    );
  },
);

test('every cell that is not blank is read, or named in an issue', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(anyScorecard, (input) => {
      const scorecard = interpret(input);
      expect(typedCells(scorecard, validate(scorecard)).filter(({ known }) => !known)).toEqual([]);
    }),
    options,
  );
});

test('nobody with metrics goes without a score unless issues say why', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(anyScorecard, (input) => {
      const scorecard = interpret(input);
      const issues = everyIssue(validate(scorecard));
      const withRows = new Set(scorecard.lines.map(({ employeeId }) => employeeId));
      const unsaid = scorePeople(scorecard)
        .filter(({ id, status }) => status === 'none' && withRows.has(id))
        .flatMap(({ id, reasons }) => reasons.map((reason) => ({ id, reason })))
        .filter(({ id, reason }) => !isSaid(id, reason, issues));
      expect(unsaid).toEqual([]);
    }),
    options,
  );
});

/** Whether issues tell why a person has no score: at the very rows where it is a matter of rows. */
function isSaid(id: string, reason: NoScoreReason, issues: readonly Issue[]): boolean {
  const found = (...codes: readonly IssueCode[]) =>
    issues.some(({ code, people }) => codes.includes(code) && people.includes(id));
  const atRow = (row: number, told: (issue: Issue) => boolean) =>
    issues.some((issue) => issue.place.table === 'scorecard' && issue.place.row === row && told(issue));
  switch (reason.code) {
    case 'faulty-lines':
      return reason.rows.every((row) => atRow(row, ({ severity }) => severity === 'error'));
    case 'missing-actuals':
      return reason.rows.every((row) => atRow(row, ({ code }) => code === 'actual-missing'));
    case 'weight-sum':
      return found('weight-sum');
    case 'excluded-over-half':
      return found('much-excluded');
    case 'too-few-days':
      return found('few-days', 'left-before-period', 'joined-after-period');
    case 'no-metrics':
      return found('employee-without-metrics', 'left-before-period', 'joined-after-period');
  }
}
