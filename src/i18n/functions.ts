import type {
  BracketFault,
  CommissionMode,
  FaultCode,
  GoalFault,
  LineFault,
  MissingPolicy,
  ReadingStep,
} from '../core';
import { functions as en } from './en/functions';
import type { Language } from './language';
import { functions as zhCN } from './zh-CN/functions';

/** The arguments of worksheet functions that a sentence may have to name. */
export const ARGUMENT_NAMES = [
  'ids',
  'metrics',
  'weights',
  'actuals',
  'targets',
  'methods',
  'caps',
  'baselines',
  'sections',
  'missing',
  'decimals',
  'headings',
  'language',
  'text',
  'scores',
  'bounds',
  'labels',
  'shares',
  'guards',
  'amount',
  'rates',
  'mode',
  'inclusive',
  'total',
  'accounts',
  'totals',
  'shiftAccounts',
  'starts',
  'ends',
  'people',
  'basis',
  'opens',
  'closes',
  'parents',
  'progress',
  'start',
  'due',
  'today',
  'end',
  'joined',
  'left',
  'attainments',
] as const;
export type ArgumentName = (typeof ARGUMENT_NAMES)[number];

/** Why something typed cannot be used: the faults of reading, and those of a line. */
export type ArgumentFault = FaultCode | LineFault['code'];

/** A cell that cannot be used, as a sentence tells of it. */
export interface ToldFault {
  readonly name: ArgumentName;
  readonly code: ArgumentFault;
  /** What stands in the cell; `''` for nothing. */
  readonly text: string;
  readonly suggestion: string | null;
}

/** What worksheet functions say: sentences of errors, headings, and words they accept. Rows count from 1. */
export interface FunctionWords {
  readonly names: Readonly<Record<ArgumentName, string>>;
  /** `第 3 行：…`, before a sentence. */
  readonly inRow: (row: number, sentence: string) => string;
  readonly row: (row: number) => string;
  readonly fault: (fault: ToldFault) => string;
  /** Beside a sentence about one row: so many more are wrong. */
  readonly alsoRows: (rows: readonly number[]) => string;
  readonly blank: (name: ArgumentName) => string;
  readonly notOneCell: (name: ArgumentName) => string;
  readonly notOneLine: (name: ArgumentName, rows: number, columns: number) => string;
  readonly unequal: (facts: {
    readonly name: ArgumentName;
    readonly length: number;
    readonly against: ArgumentName;
    readonly expected: number;
  }) => string;
  readonly unknownChoice: (name: ArgumentName, text: string, choices: readonly string[]) => string;
  readonly notWhole: (name: ArgumentName, text: string, lowest: number, highest: number) => string;
  readonly notNumber: (name: ArgumentName, text: string) => string;
  readonly pending: (rows: readonly number[]) => string;
  readonly weightSum: (sum: number) => string;
  readonly mixedScales: (usual: 1 | 100) => string;
  readonly noWeights: string;
  readonly pointsAttainNothing: string;
  readonly excludedOverHalf: (share: number) => string;
  readonly withoutId: string;
  readonly scorePending: string;
  readonly boundsCount: (labels: number, wanted: number, given: number) => string;
  readonly sharesCount: (labels: number, shares: number) => string;
  readonly sharesSum: (sum: number) => string;
  readonly notDescending: (before: number, bound: number) => string;
  readonly smallTeam: (heads: number, tiers: number) => string;
  readonly notPositiveShare: (name: ArgumentName, value: number) => string;
  readonly notPair: (name: ArgumentName) => string;
  readonly bracket: (fault: BracketFault) => string;
  readonly goal: (fault: GoalFault) => string;
  readonly inShift: (row: number, sentence: string) => string;
  readonly stretch: (code: 'stretch-reversed' | 'stretch-half-dated') => string;
  readonly stretchHalfDated: string;
  readonly accountUnknown: (account: string) => string;
  readonly reversed: (start: ArgumentName, end: ArgumentName) => string;
  readonly unattributed: string;
  readonly nothingWrong: string;
  readonly notLoaded: string;
  /** Shipped labels, best first. */
  readonly tiers: readonly string[];
  readonly score: string;
  readonly headings: {
    readonly scores: readonly [string, string, string];
    readonly lines: readonly [string, string, string];
  };
  readonly reading: {
    readonly steps: Readonly<Record<ReadingStep, string>>;
    readonly plain: string;
    readonly range: string;
    readonly scale: (top: number) => string;
    readonly separator: string;
  };
  /** What may be typed for a choice beside its code. */
  readonly choices: {
    readonly missing: Readonly<Record<MissingPolicy, readonly string[]>>;
    readonly mode: Readonly<Record<CommissionMode, readonly string[]>>;
    readonly basis: Readonly<Record<'hours' | 'equally', readonly string[]>>;
    readonly language: readonly string[];
  };
}

const WORDS: Readonly<Record<Language, FunctionWords>> = { 'zh-CN': zhCN, en };

/** What worksheet functions say in one language. */
export const functionWords = (language: Language): FunctionWords => WORDS[language];
