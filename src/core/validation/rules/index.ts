import { actualMissing } from './actualMissing';
import { actualNegative } from './actualNegative';
import { adjustmentsLarge } from './adjustmentsLarge';
import { allOrNothing } from './allOrNothing';
import { ambiguous } from './ambiguous';
import { attainmentHigh } from './attainmentHigh';
import { bandsGap } from './bandsGap';
import { bandsOrder } from './bandsOrder';
import { bandsOverlap } from './bandsOverlap';
import { baselineMissing } from './baselineMissing';
import { capOutOfBounds } from './capOutOfBounds';
import { dateUnreadable } from './dateUnreadable';
import { datesReversed } from './datesReversed';
import { dayOrHour } from './dayOrHour';
import { duplicateMetric } from './duplicateMetric';
import { employeeBlank } from './employeeBlank';
import { employeeRepeated } from './employeeRepeated';
import { employeeUnknown } from './employeeUnknown';
import { employeeWithoutId } from './employeeWithoutId';
import { employeeWithoutMetrics } from './employeeWithoutMetrics';
import { errorValue } from './errorValue';
import { fewDays } from './fewDays';
import { formulaOverwritten } from './formulaOverwritten';
import { exampleCounted } from './exampleCounted';
import { hiddenRows } from './hiddenRows';
import { hintRow } from './hintRow';
import { idWithTwoNames } from './idWithTwoNames';
import { joinedAfterPeriod } from './joinedAfterPeriod';
import { leftBeforePeriod } from './leftBeforePeriod';
import { libraryWithoutMetric } from './libraryWithoutMetric';
import { lookAlike } from './lookAlike';
import { madeDate } from './madeDate';
import { madeTime } from './madeTime';
import { manyMetrics } from './manyMetrics';
import { mergedCells } from './mergedCells';
import { methodContradicted } from './methodContradicted';
import { metricBlank } from './metricBlank';
import { missingColumn } from './missingColumn';
import { muchExcluded } from './muchExcluded';
import { nameWithTwoIds } from './nameWithTwoIds';
import { noFocusMetric } from './noFocusMetric';
import { noGoalLink } from './noGoalLink';
import { notApplicableUnexplained } from './notApplicableUnexplained';
import { notYesOrNo } from './notYesOrNo';
import { otherPeriods } from './otherPeriods';
import { outlier } from './outlier';
import { partShare } from './partShare';
import { percentScale } from './percentScale';
import { periodDiffers } from './periodDiffers';
import { periodUnknown } from './periodUnknown';
import { periodUnreadable } from './periodUnreadable';
import { prorateUnused } from './prorateUnused';
import { rangeReversed } from './rangeReversed';
import { ratingOffScale } from './ratingOffScale';
import { ratingZero } from './ratingZero';
import { remarkRow } from './remarkRow';
import { repeatedColumn } from './repeatedColumn';
import { sectionTotal } from './sectionTotal';
import { segmentOutsidePeriod } from './segmentOutsidePeriod';
import { segmentsOverlap } from './segmentsOverlap';
import { settingUnreadable } from './settingUnreadable';
import { signNotAllowed } from './signNotAllowed';
import { straySpaces } from './straySpaces';
import { suppliedValue } from './suppliedValue';
import { targetIsBaseline } from './targetIsBaseline';
import { targetMissing } from './targetMissing';
import { targetNotPositive } from './targetNotPositive';
import { targetZero } from './targetZero';
import { textNumbers } from './textNumbers';
import { totalRow } from './totalRow';
import { unitMismatch } from './unitMismatch';
import { unitUnreadable } from './unitUnreadable';
import { unknownMethod } from './unknownMethod';
import { unknownSection } from './unknownSection';
import { unreadable } from './unreadable';
import { unusedColumns } from './unusedColumns';
import { weightHeavy } from './weightHeavy';
import { weightLight } from './weightLight';
import { weightMissing } from './weightMissing';
import { weightNotPositive } from './weightNotPositive';
import { weightScalesMixed } from './weightScalesMixed';
import { weightSum } from './weightSum';
import { weightUnused } from './weightUnused';
import { weightsByPart } from './weightsByPart';
import type { IssueOf } from '../issue';
import type { Rule } from '../rule';

/**
 * Every rule of validation. Adding one is a file beside this one and a line in this list; the compiler then asks for
 * its sentence in every language.
 * @source SPEC 5
 */
export const RULES = [
  settingUnreadable,
  otherPeriods,
  missingColumn,
  repeatedColumn,
  unusedColumns,
  suppliedValue,
  mergedCells,
  hiddenRows,
  formulaOverwritten,
  totalRow,
  remarkRow,
  hintRow,
  exampleCounted,
  errorValue,
  madeDate,
  madeTime,
  ambiguous,
  unreadable,
  signNotAllowed,
  notYesOrNo,
  dateUnreadable,
  datesReversed,
  segmentsOverlap,
  segmentOutsidePeriod,
  periodUnreadable,
  periodDiffers,
  periodUnknown,
  employeeBlank,
  employeeUnknown,
  employeeRepeated,
  employeeWithoutId,
  employeeWithoutMetrics,
  libraryWithoutMetric,
  leftBeforePeriod,
  joinedAfterPeriod,
  fewDays,
  lookAlike,
  straySpaces,
  nameWithTwoIds,
  idWithTwoNames,
  metricBlank,
  duplicateMetric,
  unknownSection,
  unknownMethod,
  methodContradicted,
  weightMissing,
  weightNotPositive,
  weightScalesMixed,
  weightsByPart,
  partShare,
  weightSum,
  sectionTotal,
  weightUnused,
  weightHeavy,
  weightLight,
  targetMissing,
  targetZero,
  targetNotPositive,
  targetIsBaseline,
  rangeReversed,
  bandsOverlap,
  bandsGap,
  bandsOrder,
  capOutOfBounds,
  baselineMissing,
  prorateUnused,
  allOrNothing,
  actualMissing,
  actualNegative,
  unitUnreadable,
  unitMismatch,
  dayOrHour,
  percentScale,
  ratingOffScale,
  ratingZero,
  textNumbers,
  attainmentHigh,
  outlier,
  notApplicableUnexplained,
  muchExcluded,
  adjustmentsLarge,
  manyMetrics,
  noFocusMetric,
  noGoalLink,
] as const;

type AnyRule = (typeof RULES)[number];

export type IssueCode = AnyRule['code'];

/** What an issue's sentence is made from. */
export type FactsOf<Code extends IssueCode> =
  Extract<AnyRule, { code: Code }> extends Rule<Code, infer Facts> ? Facts : never;

/** An issue of one code. */
export interface IssueWith<Code extends IssueCode> extends IssueOf<Code, FactsOf<Code>> {
  /** What follows from this one and will go when it goes; never counted. */
  readonly consequences: readonly Issue[];
}

/** One thing found in a scorecard: a code and its facts, where it is, whom it touches, and what follows from it. */
export type Issue = { readonly [Code in IssueCode]: IssueWith<Code> }[IssueCode];
