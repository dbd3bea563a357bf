import { METHOD_CODES } from '../../terms/method';
import type { ScoringPolicy } from '../../terms/policy';
import { lineTerms, type LineTerms } from '../lineTerms';
import type { Standing } from '../standing';
import type { Column, ScoreColumns } from './columns';

/** The columns of people who have a score, in their order. */
export function columnsOf(people: readonly Standing[], policy: ScoringPolicy): ScoreColumns {
  const columns = emptyColumns(people, policy.decimals);
  let [line, index] = [0, 0];
  people.forEach(({ segments }, person) => {
    for (const segment of segments) {
      for (const each of segment.lines) {
        const terms = lineTerms(each, segment, policy);
        if (terms === null) continue;
        put(terms, columns, line);
        line += 1;
      }
      columns.segmentEnd[index] = line;
      columns.segmentDays[index] = segment.weighs;
      index += 1;
    }
    columns.personEnd[person] = index;
  });
  return columns;
}

function put(
  { method, weight, cap, operands, proration }: LineTerms,
  columns: ScoreColumns,
  line: number,
): void {
  columns.method[line] = METHOD_CODES.indexOf(method);
  columns.weight[line] = weight;
  columns.cap[line] = cap;
  columns.actual[line] = operands.actual;
  columns.target[line] = operands.target;
  columns.third[line] = operands.third;
  columns.daysPresent[line] = proration?.days ?? 0;
  columns.daysOfPeriod[line] = proration?.of ?? 0;
}

/** Room for every line, although some may take no part. */
function emptyColumns(people: readonly Standing[], decimals: number): ScoreColumns {
  let [lines, segments] = [0, 0];
  for (const person of people) {
    segments += person.segments.length;
    for (const segment of person.segments) lines += segment.lines.length;
  }
  const perLine = (): Column => new Float64Array(lines);
  return {
    decimals,
    method: perLine(),
    weight: perLine(),
    actual: perLine(),
    target: perLine(),
    third: perLine(),
    cap: perLine(),
    daysPresent: perLine(),
    daysOfPeriod: perLine(),
    segmentEnd: new Float64Array(segments),
    segmentDays: new Float64Array(segments),
    personEnd: new Float64Array(people.length),
  };
}
