import { report as en } from './en/report';
import type { Language } from './language';
import { report as zhCN } from './zh-CN/report';

/** What stands on slips, result tables and the dashboard beside names and explanations. */
export interface ReportWords {
  readonly slip: {
    /** `period` is `''` when none is known. */
    readonly title: (period: string) => string;
    readonly score: string;
    readonly points: string;
    readonly rank: (rank: number, of: number) => string;
    readonly toNextTier: (points: string, tier: string) => string;
    readonly inTopTier: string;
    readonly completeness: (percent: string) => string;
    readonly chart: string;
    readonly chartAlt: (name: string) => string;
    readonly awaited: string;
    readonly feedback: string;
    readonly derivation: string;
    readonly interview: string;
    readonly interviewFields: readonly [string, string, string, string];
    readonly signatures: string;
    readonly signers: readonly [string, string, string];
    readonly date: string;
  };
  readonly columns: {
    readonly section: string;
    readonly metric: string;
    readonly standard: string;
    readonly weight: string;
    readonly effective: string;
    readonly target: string;
    readonly actual: string;
    readonly raw: string;
    readonly counted: string;
    readonly points: string;
    readonly lost: string;
    readonly source: string;
    readonly method: string;
    readonly definition: string;
    readonly cap: string;
  };
  readonly seeStandard: string;
  readonly subtotal: (section: string) => string;
  readonly days: (count: number) => string;
  readonly total: string;
  readonly whole: string;
  readonly confirmation: {
    readonly title: (period: string) => string;
    readonly intro: string;
    readonly agreed: string;
    readonly agreedFields: readonly [string, string];
  };
  readonly stamp: { readonly source: (file: string) => string; readonly made: (day: string) => string };
  readonly results: {
    readonly title: (period: string) => string;
    readonly counts: (people: number, scored: number, waiting: number) => string;
  };
  readonly dashboard: {
    readonly sheet: string;
    readonly title: (period: string) => string;
    readonly people: string;
    readonly scored: string;
    readonly waiting: string;
    readonly average: string;
    readonly completeness: string;
    readonly subjectivity: string;
    readonly distribution: string;
    readonly departments: string;
    readonly sections: string;
    readonly tiers: string;
    readonly best: string;
    readonly worst: string;
    readonly heads: string;
    readonly range: string;
    readonly share: string;
    readonly attainment: string;
    readonly noDepartment: string;
    readonly manyDepartments: (count: number) => string;
    readonly none: string;
  };
  readonly feedback: FeedbackWords;
}

export interface FeedbackWords {
  readonly both: (strong: string, weak: string, advice: string) => string;
  readonly strong: (strong: string) => string;
  readonly weak: (weak: string, advice: string) => string;
  readonly even: string;
  /** `off` where low would be good. */
  readonly low: (metrics: string, count: number) => string;
  readonly off: (metrics: string, count: number) => string;
  readonly partner: (partner: string) => string;
  readonly training: (training: string) => string;
  readonly talk: string;
  readonly each: (metric: string, advice: string) => string;
  readonly mostLost: (metric: string, points: string) => string;
}

const WORDS: Readonly<Record<Language, ReportWords>> = { 'zh-CN': zhCN, en };

export const reportWords = (language: Language): ReportWords => WORDS[language];
