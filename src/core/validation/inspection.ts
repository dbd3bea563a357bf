import type { Line, Person, Segment } from '../scoring/line';
import type { Scorecard } from '../scoring/scorecard';
import { standing } from '../scoring/standing';
import { attainedLines, type Attained } from './attained';
import { cellFaults, type FaultsByCode } from './cellFaults';
import { comparedLines } from './comparedLines';
import { strayRows, type Stray } from './strayRows';
import { weighing, type Weighing } from './weighing';

/** The rows of one person whose weights belong together. */
export interface Group {
  readonly person: Person;
  readonly segment: Segment;
}

/** What the rules look at: the scorecard, and what several of them need to know about it. */
export interface Inspection {
  /** Its lines without remarks. */
  readonly scorecard: Scorecard;
  readonly lines: readonly Line[];
  readonly lineAt: ReadonlyMap<number, Line>;
  /** Ids of all people. */
  readonly everyone: readonly string[];
  readonly groups: readonly Group[];
  /** One per group. */
  readonly weighings: readonly Weighing[];
  /** Rows under no known employee, by row. */
  readonly strays: ReadonlyMap<number, Stray>;
  readonly attained: readonly Attained[];
  readonly faults: FaultsByCode;
}

/** Reads a scorecard once for all rules. */
export function inspect(given: Scorecard): Inspection {
  const scorecard = withoutRemarks(given);
  const { lines, people, policy } = scorecard;
  const groups = people.flatMap((person) => person.segments.map((segment) => ({ person, segment })));
  const attained = attainedLines(
    people.map((person) => standing(person, policy)),
    policy,
  );
  const sound = new Set(attained.map(({ line }) => line));
  return {
    scorecard,
    lines,
    lineAt: new Map(lines.map((line) => [line.row, line])),
    everyone: people.map(({ id }) => id),
    groups,
    weighings: groups.map(weighing),
    strays: strayRows(scorecard),
    attained,
    faults: cellFaults(scorecard, comparedLines(lines.filter((line) => !sound.has(line)))),
  };
}

/** A remark is told as such and nothing else. */
function withoutRemarks(scorecard: Scorecard): Scorecard {
  const remarks = new Set(scorecard.traits.remarkRows.map(({ row }) => row));
  if (remarks.size === 0) return scorecard;
  return { ...scorecard, lines: scorecard.lines.filter(({ row }) => !remarks.has(row)) };
}
