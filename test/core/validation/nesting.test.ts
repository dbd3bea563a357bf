import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { error, everyIssue, issuesOf, outline, row, type Typed } from './scorecards';
import { heldBack, RULES, SEVERITIES, type FaultCode, type Issue, type IssueCode } from '../../../src/core';

describe('the list of rules', () => {
  const codes = RULES.map(({ code }) => code as string);

  test('has one for everything that reading and comparing can refuse', () => {
    expectTypeOf<Exclude<FaultCode, IssueCode>>().toBeNever();
  });

  test('has every code once', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('lets rules follow only rules that are in it', () => {
    const causes = RULES.flatMap(({ follows }) => follows as readonly string[]);
    expect(causes.filter((cause) => !codes.includes(cause))).toEqual([]);
  });

  test('lets no rule follow, however far, from itself by way of others', () => {
    const follows = new Map(RULES.map((rule) => [rule.code as string, rule.follows as readonly string[]]));
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (follows.get(from) ?? []).some((cause) => {
        if (cause === from || seen.has(cause)) return false;
        seen.add(cause);
        return cause === to || reaches(cause, to, seen);
      });
    expect(codes.filter((code) => reaches(code, code))).toEqual([]);
  });
});

const typed: fc.Arbitrary<Typed> = fc.constantFrom<Typed>('', 0, 30, 50, 100, '3%', 3.6, '很好', 'N/A', -1);
const rows = fc.array(
  fc
    .record({
      employeeId: fc.constantFrom('E001', 'E002', 'E003', ''),
      metric: fc.constantFrom('a', 'b', 'c', ''),
      weight: typed,
      target: typed,
      actual: typed,
      method: fc.constantFrom('', '评分', '看情况', '直接加减分'),
    })
    .map(row),
  { maxLength: 8 },
);

describe('issues', () => {
  const order = ({ severity, place }: Issue): readonly number[] => [
    SEVERITIES.indexOf(severity),
    place.table === 'scorecard' ? 0 : 1,
    place.row === 'header' ? -1 : place.row,
  ];
  const inOrder = (issues: readonly Issue[]): boolean =>
    issues.every((issue, index) => {
      const before = issues[index - 1];
      if (!before) return true;
      const [a, b] = [order(before), order(issue)];
      const difference = a.map((value, at) => value - (b[at] ?? 0)).find((value) => value !== 0) ?? 0;
      return difference <= 0 && inOrder(issue.consequences);
    });

  test('read errors first, then warnings, then advice, each down the rows', () => {
    fc.assert(fc.property(rows, (given) => inOrder(issuesOf(given))));
  });

  test('an error never hides under a warning at the same row', () => {
    const rows = [60, 30].map((weight, index) =>
      row({ metric: `m${index}`, weight, period: error('#REF!') }),
    );
    expect(outline(issuesOf(rows)).slice(0, 2)).toEqual(['weight-sum @ 0 weight', 'error-value @ 0 period']);
  });

  test('what is grave never hides under something lighter', () => {
    fc.assert(
      fc.property(rows, (given) =>
        everyIssue(issuesOf(given)).every(({ severity, consequences }) =>
          consequences.every((each) => SEVERITIES.indexOf(each.severity) >= SEVERITIES.indexOf(severity)),
        ),
      ),
    );
  });

  test('an error holds back its people and those of the errors that follow from it', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const issues = issuesOf(given);
        const errors = everyIssue(issues).filter(({ severity }) => severity === 'error');
        expect(heldBack(issues)).toEqual(new Set(errors.flatMap(({ people }) => people)));
      }),
    );
  });

  test('consequences have no repair of their own', () => {
    fc.assert(
      fc.property(rows, (given) =>
        everyIssue(issuesOf(given)).every(({ consequences }) =>
          consequences.every(({ fix }) => fix === null),
        ),
      ),
    );
  });

  test('stand at each place once per code', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const keys = everyIssue(issuesOf(given)).map(({ code, place }) => `${code} ${JSON.stringify(place)}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
