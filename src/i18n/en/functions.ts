import type { BracketFault, GoalFault } from '../../core';
import type { ArgumentFault, FunctionWords } from '../functions';
import { plainNumber as number, plainPercent as percent, quotable } from '../quoting';

const quoted = (text: string): string => `“${quotable(text)}”`;
const someRows = (rows: readonly number[]): string =>
  rows.length > 6 ? `${rows.slice(0, 6).join(', ')} and more` : rows.join(', ');
const rowWord = (rows: readonly number[]): string => (rows.length === 1 ? 'row' : 'rows');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const names: FunctionWords['names'] = {
  ids: 'employee id',
  metrics: 'metric',
  weights: 'weight',
  actuals: 'actual',
  targets: 'target',
  methods: 'method',
  caps: 'cap',
  baselines: 'baseline',
  sections: 'section',
  missing: 'missing policy',
  decimals: 'number of decimals',
  headings: 'switch for headings',
  language: 'language',
  text: 'text',
  scores: 'score',
  bounds: 'bound',
  labels: 'label',
  shares: 'share',
  guards: 'guard',
  amount: 'amount',
  rates: 'rate',
  mode: 'mode',
  inclusive: 'switch for inclusive bounds',
  total: 'total',
  accounts: 'account',
  totals: 'total',
  shiftAccounts: 'shift’s account',
  starts: 'start',
  ends: 'end',
  people: 'person',
  basis: 'basis',
  opens: 'opening time',
  closes: 'closing time',
  parents: 'parent',
  progress: 'progress',
  start: 'start',
  due: 'due day',
  today: 'today',
  end: 'end',
  joined: 'join day',
  left: 'leave day',
  attainments: 'attainment',
};

/** What is wrong with a cell, after its name and what stands in it. */
const FAULTS: Readonly<Record<ArgumentFault, string>> = {
  unreadable: 'cannot be read',
  'error-value': 'is a formula error; repair it first',
  'made-date': 'was turned into a date by Excel',
  'made-time': 'was turned into a time by Excel',
  ambiguous: 'can be read two ways',
  'range-reversed': 'runs from high to low',
  'bands-overlap': 'has bands that overlap',
  'bands-gap': 'leaves a gap between bands',
  'bands-order': 'has its bands neither from high to low nor from low to high',
  'not-yes-or-no': 'is neither yes nor no',
  'sign-not-allowed': 'has a comparison sign where only a value belongs',
  'method-contradicted': 'does not fit the way the target is written',
  'unit-mismatch': 'is in another unit than the other side',
  'day-or-hour': 'is in days where the other side is in hours, or the other way round; use one unit',
  'percent-scale':
    'has a percent sign where the other side has none, or the other way round; write it on both',
  'rating-off-scale': 'is not between 0 and the top of the scale',
  'target-zero': 'cannot be 0 with this method',
  'target-not-positive': 'must be above 0',
  'actual-negative': 'cannot be below 0',
  'target-is-baseline': 'equals the target, so there is no way to go',
  'unknown-method': 'is not known',
  'unknown-section': 'is not known',
  'date-unreadable': 'is no date that can be read',
  'weight-missing': 'is missing',
  'weight-not-positive': 'must be above 0',
  'target-missing': 'is missing',
  'cap-out-of-bounds': 'must be between 1 and 10, such as 1.5',
};

function bracket(fault: BracketFault): string {
  switch (fault.code) {
    case 'no-brackets':
      return 'Give at least one bound and its rate.';
    case 'first-bound':
      return `The first bound must be 0, not ${number(fault.bound)}.`;
    case 'bounds-order':
      return `Bound ${fault.index + 1}, ${number(fault.bound)}, must be above the one before, ${number(fault.before)}.`;
    case 'rate-range':
      return `Rate ${fault.index + 1}, ${number(fault.rate)}, must be between 0 and 1; write 3% or 0.03 for three per cent.`;
  }
}

function goal(fault: GoalFault): string {
  switch (fault.code) {
    case 'goal-unreadable':
      return 'This goal cannot be read.';
    case 'goal-id-blank':
      return 'This goal has no id.';
    case 'goal-id-repeated':
      return `The id ${quoted(fault.id)} is taken by row ${fault.first + 1}.`;
    case 'goal-orphan':
      return `There is no goal ${quoted(fault.parent)} above it.`;
    case 'goal-cycle':
      return `The goals above ${quoted(fault.id)} lead back to itself.`;
    case 'goal-weight-blank':
      return 'Its siblings have weights and it has none.';
    case 'goal-weight-negative':
      return `The weight ${number(fault.weight)} cannot be below 0.`;
    case 'goal-weights-zero':
      return 'The weights of the goals below sum to 0.';
    case 'goal-below':
      return `The goal below in row ${fault.index + 1} has a fault, so there is no progress to tell.`;
  }
}

const HALF_DATED = 'Some times have a date and others have none, so they cannot be compared.';

export const functions: FunctionWords = {
  names,
  inRow: (row, sentence) => `Row ${row}: ${sentence}`,
  row: (row) => `row ${row}`,
  fault: ({ name, code, text, suggestion }) =>
    `The ${names[name]}${text === '' ? '' : ` ${quoted(text)}`} ${FAULTS[code]}.${suggestion === null ? '' : ` Did you mean ${quoted(suggestion)}?`}`,
  alsoRows: (rows) =>
    `${capital(rowWord(rows))} ${someRows(rows)} ${rows.length === 1 ? 'has' : 'have'} faults, too.`,
  blank: (name) => `There is no ${names[name]}.`,
  notOneCell: (name) => `The ${names[name]} must be a single cell.`,
  notOneLine: (name, rows, columns) =>
    `The ${names[name]} argument must be one column or one row, not ${rows} × ${columns} cells.`,
  unequal: ({ name, length, against, expected }) =>
    `The ${names[name]} argument has ${length} ${length === 1 ? 'cell' : 'cells'} and the ${names[against]} argument ${expected}: row ${Math.min(length, expected) + 1} has no match. Select ranges of equal length.`,
  unknownChoice: (name, text, choices) =>
    `The ${names[name]} ${quoted(text)} is not known; choose from ${choices.join(', ')}.`,
  notWhole: (name, text, lowest, highest) =>
    `The ${names[name]} ${quoted(text)} must be a whole number from ${lowest} to ${highest}.`,
  notNumber: (name, text) => `The ${names[name]} ${quoted(text)} is no number.`,
  pending: (rows) =>
    `${rows.length} ${rows.length === 1 ? 'actual is' : 'actuals are'} still missing: ${rowWord(rows)} ${someRows(rows)}. The score follows once filled in.`,
  weightSum: (sum) => `The weights sum to ${number(sum)} and must sum to 100 (or 1).`,
  mixedScales: (usual) =>
    `Other people’s weights sum to ${usual}, these do not. Use one way of writing them.`,
  noWeights: 'No metric carries a weight, so there is no score.',
  pointsAttainNothing: 'Direct points have no attainment; use POINTS.',
  excludedOverHalf: (share) =>
    `Not applicable are ${percent(share)} of the weight, more than half: no score.`,
  withoutId: 'There is no employee id, so nobody to score.',
  scorePending: 'There is no score yet.',
  boundsCount: (labels, wanted, given) => `${labels} tiers need ${wanted} bounds, here are ${given}.`,
  sharesCount: (labels, shares) =>
    `There are ${labels} labels and ${shares} shares; there must be as many of both.`,
  sharesSum: (sum) => `The shares sum to ${number(sum)} and must sum to 100 or 1.`,
  notDescending: (before, bound) => `Bounds descend: ${number(bound)} must be below ${number(before)}.`,
  smallTeam: (heads, tiers) =>
    `With ${heads} people (fewer than 10) tiers go by score bounds, and ${tiers} tiers have none by default. Set guards to FALSE to go by shares alone.`,
  notPositiveShare: (name, value) => `The ${names[name]} ${number(value)} cannot be below 0.`,
  notPair: (name) => `The ${names[name]} argument takes two numbers.`,
  bracket,
  goal,
  inShift: (row, sentence) => `Shift in row ${row}: ${sentence}`,
  stretch: (code) => (code === 'stretch-reversed' ? 'It ends when or before it starts.' : HALF_DATED),
  stretchHalfDated: HALF_DATED,
  accountUnknown: (account) => `The account ${quoted(account)} is not among the accounts.`,
  reversed: (start, end) => `The ${names[end]} is before the ${names[start]}.`,
  unattributed: 'Unattributed',
  nothingWrong: 'Nothing found.',
  notLoaded:
    'This function did not load. Check the connection, reopen the workbook, then recalculate (Ctrl+Alt+F9).',
  tiers: ['Excellent', 'Good', 'Needs improvement'],
  score: 'Score',
  headings: {
    scores: ['Employee ID', 'Score', 'Completeness'],
    lines: ['Attainment', 'Counted attainment', 'Points'],
  },
  reading: {
    steps: {
      'full-width': 'full-width characters',
      spaces: 'spaces dropped',
      thousands: 'thousands separators',
      percent: 'per cent',
      permille: 'per mille',
      currency: 'currency',
      unit: 'unit',
      'ten-thousands': '万 = 10,000',
      'hundred-millions': '亿 = 100,000,000',
      comparison: 'comparison sign of a target',
      duration: 'duration',
      'out-of': 'rating',
      'negative-parentheses': 'negative in brackets',
      'minus-sign': 'minus sign',
      exponent: 'exponent',
      'number-format': 'number format',
      'text-number': 'number typed as text',
    },
    plain: 'as it stands',
    range: 'range',
    scale: (top) => `out of ${number(top)}`,
    separator: ', ',
  },
  choices: {
    missing: {
      pending: ['wait'],
      sofar: ['so far', 'partial'],
      zero: ['count as zero'],
    },
    mode: { marginal: ['by bracket', 'progressive'], whole: ['whole amount', 'all'] },
    basis: { hours: ['by hours'], equally: ['equal', 'evenly'] },
    language: ['English', 'en-us', 'en-gb', '英文', '英语'],
  },
};
