import type { MethodCode } from '../core';
import { explain as en } from './en/explain';
import type { Language } from './language';
import { explain as zhCN } from './zh-CN/explain';

/** The turns of phrase an explanation is built from; every figure in them is formatted already. */
export interface ExplainWords {
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly actual: (actual: string) => string;
  readonly target: (target: string) => string;
  readonly readAs: (figure: string) => string;
  readonly converted: (figure: string) => string;
  readonly prorated: (days: string, of: string, target: string) => string;
  readonly baseline: (baseline: string) => string;
  readonly baselineAssumed: string;
  /** How the method judges, inside a sentence. */
  readonly methods: Readonly<Record<MethodCode, string>>;
  /** `sign` is what in the target told: `≤`, `~`; `null` when nothing did. */
  readonly methodInferred: (name: string, sign: string | null) => string;
  readonly allOrNothing: string;
  readonly attained: (percent: string) => string;
  readonly capped: (cap: string) => string;
  readonly floored: string;
  /** `product` ends in its sign of equality: `30 × 120.0% =`. */
  readonly weighed: (product: string, points: string) => string;
  readonly weight: (weight: string) => string;
  readonly reweighed: (weight: string, effective: string) => string;
  readonly reweighedProduct: (product: string, points: string) => string;
  readonly directPoints: (points: string) => string;
  readonly noDirectPoints: string;
  readonly missing: string;
  readonly missingSoFar: string;
  readonly zeroed: string;
  readonly excluded: string;
  readonly faulty: string;
  readonly score: string;
  /** `sum` ends in its sign of equality: `36.00 + 8.00 =`. */
  readonly total: (sum: string, score: string) => string;
  readonly roundedOnce: string;
  readonly weightsOfOne: string;
  /** At least one of the two days is named. */
  readonly span: (from: string | null, to: string | null) => string;
  readonly segment: (department: string, days: number) => string;
  readonly dayWeighted: string;
  readonly provisional: (completeness: string) => string;
  /** Whole sentences. */
  readonly reasons: {
    readonly missingActuals: (count: number, metrics: string) => string;
    readonly faultyLines: (count: number, metrics: string) => string;
    readonly weightSum: (sum: string) => string;
    readonly excludedOverHalf: (share: string) => string;
    readonly tooFewDays: (days: number) => string;
    readonly noMetrics: string;
  };
}

const WORDS: Readonly<Record<Language, ExplainWords>> = { 'zh-CN': zhCN, en };

export const explainWords = (language: Language): ExplainWords => WORDS[language];
