import type { ExplainWords } from '../explainWords';

const days = (count: number | string): string => (String(count) === '1' ? '1 day' : `${count} days`);

export const explain: ExplainWords = {
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  actual: (actual) => `actual ${actual}`,
  target: (target) => `target ${target}`,
  readAs: (figure) => ` (${figure})`,
  converted: (figure) => ` (that is ${figure})`,
  prorated: (present, of, target) => `prorated by ${present}/${days(of)} to ${target}`,
  baseline: (baseline) => `baseline ${baseline}`,
  baselineAssumed: 'no baseline given, counted from 0',
  methods: {
    higher: 'higher is better',
    lower: 'lower is better',
    'lower-ratio': 'lower is better (ratio)',
    closer: 'closer is better',
    range: 'in full inside the range',
    progress: 'by progress',
    rating: 'by rating',
    yesno: 'done or not',
    bands: 'by bands',
    deduct: 'deducted each time',
    points: 'points as they stand',
  },
  methodInferred: (name, sign) =>
    sign === null
      ? `no method given, so ${name.toLowerCase()}`
      : `no method given, “${sign}” read as ${name.toLowerCase()}`,
  allOrNothing: 'target 0, so all or nothing',
  attained: (percent) => `attained ${percent}`,
  capped: (cap) => `capped at ${cap}`,
  floored: 'below 0, counted as 0',
  weighed: (product, points) => `weight ${product} ${points} points`,
  weight: (weight) => `weight ${weight}`,
  reweighed: (weight, effective) => `weight ${weight} becomes ${effective}`,
  reweighedProduct: (product, points) => `${product} ${points} points`,
  directPoints: (points) => `counts ${points} points as they stand`,
  noDirectPoints: 'no adjustment',
  missing: 'actual awaited, cannot be scored yet',
  missingSoFar: 'actual awaited, left out for now, its weight shared by the metrics filled in',
  zeroed: 'no actual, counted as 0 by the settings',
  excluded: 'not applicable, left out, its weight shared by the other metrics',
  faulty: 'has an entry that cannot be used, to be corrected before it can be scored',
  score: 'Score',
  total: (sum, score) => `${sum} ${score}`,
  roundedOnce: 'added up first, rounded once at the end',
  weightsOfOne: 'Weights were stated out of 1 and read out of 100.',
  span: (from, to) => (from === null ? `to ${to ?? ''}` : to === null ? `from ${from}` : `${from} to ${to}`),
  segment: (department, count) => `${department}, ${days(count)}`,
  dayWeighted: 'the two parts weighed by days',
  provisional: (completeness) =>
    `This score is provisional: it rests on ${completeness} of the weight and will change as the rest comes in.`,
  reasons: {
    missingActuals: (count, metrics) =>
      `${count === 1 ? '1 actual is' : `${count} actuals are`} awaited: ${metrics}. The score follows when filled in.`,
    faultyLines: (count, metrics) =>
      `${count === 1 ? '1 metric has an entry' : `${count} metrics have entries`} that cannot be used: ${metrics}. The score follows when corrected.`,
    weightSum: (sum) => `The weights sum to ${sum} instead of 100. The score follows when corrected.`,
    excludedOverHalf: (share) =>
      `Metrics with ${share} of the weight are not applicable, more than half, so there is no score this period.`,
    tooFewDays: (count) => `Present for ${days(count)} of this period, fewer than 15, so there is no score.`,
    noMetrics: 'There are no metrics for this person in the scorecard.',
  },
};
