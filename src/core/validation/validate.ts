import type { Scorecard } from '../scoring/scorecard';
import { inspect } from './inspection';
import { nest, severityOf, type Nested } from './nest';
import { inReadingOrder } from './order';
import type { Rule } from './rule';
import { RULES, type Issue, type IssueCode } from './rules';

/**
 * Everything that is wrong, doubtful or could be better in a scorecard.
 * @returns issues in reading order (errors, warnings, advice; within each by place), consequences under their cause
 * @source SPEC 5
 */
export function validate(scorecard: Scorecard): readonly Issue[] {
  const inspection = inspect(scorecard);
  const findings = (RULES as readonly Rule<IssueCode, unknown>[]).flatMap((rule) =>
    Array.from(rule.check(inspection), (finding): Nested => ({ rule, finding, consequences: [] })),
  );
  return issuesOf(nest(findings));
}

const issuesOf = (found: readonly Nested[]): readonly Issue[] => found.map(issueOf).sort(inReadingOrder);

const consequencesOf = (found: Nested): readonly Issue[] =>
  issuesOf(found.consequences).map((issue) => ({ ...issue, fix: null }));

/** Each rule pairs its code with its facts; the list of rules loses the pairing, `Issue` has it back. */
function issueOf(found: Nested): Issue {
  const { rule, finding } = found;
  const severity = severityOf(found);
  const consequences = consequencesOf(found);
  const held = consequences.filter((consequence) => consequence.severity === severity);
  return {
    code: rule.code,
    severity,
    place: finding.place,
    people: [...new Set([...finding.people, ...held.flatMap(({ people }) => people)])],
    facts: finding.facts,
    fix: finding.fix ?? null,
    consequences,
  } as Issue;
}
