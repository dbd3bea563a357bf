import { SEVERITIES, type Severity } from '../terms/severity';
import type { Place } from './issue';
import type { Finding, Rule } from './rule';

/** A finding beside the rule that made it, and what turned out to follow from it. */
export interface Nested {
  readonly rule: Rule<string, unknown>;
  readonly finding: Finding<unknown>;
  readonly consequences: Nested[];
}

/**
 * Puts every finding under its cause: the first of the cells it names at which a code that its rule follows has been
 * found. What is grave never hides under something lighter.
 * @returns those that follow from nothing
 */
export function nest(findings: readonly Nested[]): readonly Nested[] {
  const atPlace = new Map<string, Nested[]>();
  for (const found of findings) {
    const key = keyOf(found.finding.place);
    const there = atPlace.get(key);
    if (there) there.push(found);
    else atPlace.set(key, [found]);
  }
  return findings.filter((found) => {
    const cause = causeOf(found, atPlace);
    cause?.consequences.push(found);
    return cause === undefined;
  });
}

export const severityOf = ({ rule, finding }: Nested): Severity => finding.severity ?? rule.severity;

function causeOf(found: Nested, atPlace: ReadonlyMap<string, readonly Nested[]>): Nested | undefined {
  const { follows } = found.rule;
  for (const place of found.finding.causes ?? []) {
    const cause = atPlace
      .get(keyOf(place))
      ?.find(
        (other) => other !== found && follows.includes(other.rule.code) && gravity(other) <= gravity(found),
      );
    if (cause) return cause;
  }
  return undefined;
}

const gravity = (found: Nested): number => SEVERITIES.indexOf(severityOf(found));
const keyOf = ({ table, row, field }: Place): string => `${table}/${row}/${field ?? ''}`;
