import { doubles } from '../arithmetic';
import { METHODS, prorated, rawAttainment } from '../methods';
import type { Line } from '../scoring/line';
import { lineTerms, type LineTerms } from '../scoring/lineTerms';
import type { Standing } from '../scoring/standing';
import type { ScoringPolicy } from '../terms/policy';

/** A line that counts, and what it attains of its target, uncapped. */
export interface Attained {
  readonly line: Line;
  readonly raw: number;
}

/** Raw attainments of everything that can be computed; adjustments and what merely counts as zero have none. */
export function attainedLines(standings: readonly Standing[], policy: ScoringPolicy): readonly Attained[] {
  const attained: Attained[] = [];
  for (const { segments } of standings) {
    for (const segment of segments) {
      for (const standingLine of segment.lines) {
        if (standingLine.state.kind !== 'counted') continue;
        const terms = lineTerms(standingLine, segment, policy);
        if (terms) attained.push({ line: standingLine.line, raw: rawOf(terms) });
      }
    }
  }
  return attained;
}

function rawOf({ method, operands, proration }: LineTerms): number {
  const scaled = proration
    ? prorated(doubles, METHODS[method], operands, proration.days / proration.of)
    : operands;
  return rawAttainment(doubles, method, scaled);
}
