import type { MetricKey, ScorecardField, TemplateId, TemplateUnit } from '../../core';
import type { Language } from '../language';
import type { SettingName } from '../terms';
import { setUp as en } from './en';
import { setUp as zhCN } from './zh-CN';

/** What a metric of a shipped template is called and means. */
export interface MetricWords {
  readonly name: string;
  readonly definition: string;
  readonly source: string;
  readonly training: string;
  /** Department it is worked on with; `''` for none. */
  readonly partner: string;
}

/** The sheets that are set up with a title. */
type TitledSheet = 'Settings' | 'Employees' | 'Library' | 'Scorecard';

/** What a fresh workbook says beside its tables' own words. */
export interface SetUpWords {
  readonly templates: Readonly<Record<TemplateId, string>>;
  readonly metrics: Readonly<Record<MetricKey, MetricWords>>;
  readonly units: Readonly<Record<TemplateUnit, string>>;
  /** Around the period, which is a live cell: `2025-06 评分表`, `Scorecard 2025-06`. */
  readonly title: Readonly<Record<TitledSheet, readonly [before: string, after: string]>>;
  readonly hints: Readonly<Record<TitledSheet, string>>;
  readonly settingHints: Readonly<Record<SettingName, string>>;
  /** Notes on headers of the scorecard. */
  readonly headerNotes: Readonly<Partial<Record<ScorecardField, string>>>;
  /** The note on a metric. */
  readonly metricNote: (metric: MetricWords) => string;
  /** What stands in a cell that refuses what was typed, each at most 32 and 255 characters. */
  readonly refusals: Readonly<
    Record<
      'method' | 'section' | 'department' | 'weight' | 'cap' | 'choice' | 'template',
      { readonly title: string; readonly text: string }
    >
  >;
  readonly sample: {
    /** In the order of the sample month. */
    readonly names: readonly string[];
    readonly departments: Readonly<Record<TemplateId, string>>;
    readonly positions: Readonly<Record<TemplateId, string>>;
  };
  readonly faults: SetUpFaultWords;
  readonly pasted: PastedWords;
}

/** Why a workbook cannot be set up this way, and what to do. */
export interface SetUpFaultWords {
  readonly 'no-employees': string;
  readonly 'nobody-in-period': (period: string) => string;
  readonly 'id-blank': (name: string) => string;
  readonly 'id-repeated': (id: string) => string;
  readonly 'weights-not-100': (template: string, sum: string) => string;
  readonly 'template-repeated': (template: string) => string;
}

/** What is wrong with lines of a list of people; `line` counts from 1, `text` is what stands there. */
export interface PastedWords {
  readonly 'nothing-pasted': string;
  readonly 'no-name-column': string;
  readonly 'id-missing': (line: number, name: string) => string;
  readonly 'id-repeated': (line: number, id: string, first: number) => string;
  readonly 'name-missing': (line: number, id: string) => string;
  readonly 'date-unreadable': (line: number, field: string, text: string) => string;
  readonly 'left-before-joined': (line: number, name: string) => string;
  readonly 'manager-unknown': (line: number, manager: string) => string;
  readonly 'total-row': (line: number, text: string) => string;
  readonly 'column-unused': (header: string) => string;
}

const WORDS: Readonly<Record<Language, SetUpWords>> = { 'zh-CN': zhCN, en };

/** The words of a fresh workbook in one language. */
export const setUpWords = (language: Language): SetUpWords => WORDS[language];
