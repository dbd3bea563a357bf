import { tierLabels, type LocatedIssue, type Month } from '../../actions';
import { derive, distancesToNextTier } from '../../core';
import {
  explainLine,
  explainResult,
  explainSegment,
  formatScore,
  reportWords,
  type Language,
} from '../../i18n';
import type { SheetCell } from '../../tables';
import { oncePer, scoresOf } from '../month/derived';
import { tierShown, type TierShown } from './rankItems';

/** 「为什么是 87 分」, ready to be shown. */
export interface Explained {
  readonly name: string;
  readonly id: string;
  readonly department: string;
  readonly score: string | null;
  readonly tier: TierShown | null;
  /** Rank, and the way to the next tier. */
  readonly standing: readonly string[];
  readonly segments: readonly ExplainedSegment[];
  readonly result: readonly string[];
  readonly errors: readonly LocatedIssue[];
}

export interface ExplainedSegment {
  /** `''` where there is only one. */
  readonly title: string;
  readonly lines: readonly ExplainedLine[];
}

export interface ExplainedLine {
  readonly row: number;
  readonly metric: string;
  /** `null` where it has none yet. */
  readonly points: string | null;
  readonly how: string;
  /** The actual. */
  readonly cell: SheetCell | null;
}

/** `null` when the person is no longer there. */
export function explained(id: string, month: Month, language: Language): Explained | null {
  const person = month.scorecard.people.find((one) => one.id === id);
  const { standings, tiers } = scoresOf(month);
  const standing = standings.find((one) => one.id === id);
  if (!person || !standing) return null;
  const derivation = derive(person, month.scorecard);
  const { decimals } = derivation.policy;
  const several = derivation.segments.length > 1;
  const lineOf = explainedLine(month, language);
  return {
    id,
    name: person.name,
    department: person.department,
    score: standing.score === null ? null : formatScore(standing.score, decimals),
    tier: tierShown(standing.tier, tierLabels(tiers.scheme, language)),
    standing: standingTold(id, month, language),
    segments: derivation.segments.map((segment) => ({
      title: several ? explainSegment(segment, language) : '',
      lines: segment.lines.map(lineOf),
    })),
    result: explainResult(derivation, language),
    errors: standing.errors,
  };
}

type Derived = ReturnType<typeof derive>['segments'][number]['lines'][number];

function explainedLine(month: Month, language: Language): (line: Derived) => ExplainedLine {
  const units = unitsOf(month);
  return (line) => ({
    row: line.row,
    metric: line.metric,
    points: line.points === null ? null : formatScore(line.points),
    how: explainLine(line, language, units.get(line.row) ?? null),
    cell: month.recognition.cellOf({ table: 'scorecard', row: line.row, field: 'actual' }),
  });
}

const unitsOf = oncePer(
  ({ scorecard }: Month) => new Map(scorecard.lines.map(({ row, unit }) => [row, unit] as const)),
);

const distancesOf = oncePer((month: Month) => {
  const { standings, tiers } = scoresOf(month);
  return distancesToNextTier(
    standings.map(({ status, score }) => (status === 'scored' ? score : null)),
    tiers.scheme,
    { groups: standings.map(({ group }) => group) },
  );
});

function standingTold(id: string, month: Month, language: Language): readonly string[] {
  const { standings, tiers } = scoresOf(month);
  const index = standings.findIndex((one) => one.id === id);
  const standing = standings[index];
  if (!standing || standing.rank === null) return [];
  const { slip } = reportWords(language);
  const next = distancesOf(month)[index] ?? null;
  const label = next && tierLabels(tiers.scheme, language)[next.tier];
  return [
    slip.rank(standing.rank, standing.ranked),
    ...(next && label !== undefined && label !== null
      ? [slip.toNextTier(formatScore(next.points), label)]
      : []),
    ...(standing.tier === 0 ? [slip.inTopTier] : []),
  ];
}
