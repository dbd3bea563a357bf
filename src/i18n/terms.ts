import type {
  EmployeeField,
  LibraryField,
  MethodCode,
  MissingPolicy,
  ScorecardField,
  Section,
  Severity,
  TierScheme,
} from '../core';
import { terms as en } from './en/terms';
import type { Language } from './language';
import { terms as zhCN } from './zh-CN/terms';

/** The workbook's tables by their fixed ASCII names. */
type TableName = 'Settings' | 'Employees' | 'Library' | 'Scorecard' | 'Results';

/** Rows of the `Settings` table. */
export const SETTING_NAMES = [
  'language',
  'period',
  'cap',
  'missing',
  'tierScheme',
  'currency',
  'decimals',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Columns of the `Results` table; subtotals of the sections in use stand between `completeness` and `status`. */
type ResultField =
  | 'rank'
  | 'id'
  | 'name'
  | 'department'
  | 'position'
  | 'score'
  | 'tier'
  | 'completeness'
  | 'status'
  | 'reason';

/** Whether a person's score stands: `PersonScore.status`. */
type ScoreStatus = 'scored' | 'provisional' | 'none';

/** The names people read: one word per idea, the same in sheets, slips, the pane and the command line. */
export interface Terms {
  /** The language in its own words, as the `Settings` table holds it. */
  readonly languageName: string;
  readonly methods: Readonly<Record<MethodCode, string>>;
  readonly sections: Readonly<Record<Section, string>>;
  /** For lines whose section is blank. */
  readonly noSection: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly missingPolicies: Readonly<Record<MissingPolicy, string>>;
  readonly tierSchemes: Readonly<Record<TierScheme['kind'], string>>;
  /** Shipped labels, best first. */
  readonly tiers: { readonly three: readonly string[]; readonly five: readonly string[] };
  readonly statuses: Readonly<Record<ScoreStatus, string>>;
  /** Names of the sheets on which the tables stand. */
  readonly sheets: Readonly<Record<TableName, string>>;
  /** Canonical headers. */
  readonly fields: {
    readonly scorecard: Readonly<Record<ScorecardField, string>>;
    readonly employees: Readonly<Record<EmployeeField, string>>;
    readonly library: Readonly<Record<LibraryField, string>>;
    readonly settings: { readonly name: string; readonly value: string };
    readonly results: Readonly<Record<ResultField, string>>;
  };
  readonly settings: Readonly<Record<SettingName, string>>;
  readonly yes: string;
  readonly no: string;
}

const TERMS: Readonly<Record<Language, Terms>> = { 'zh-CN': zhCN, en };

/** The names people read, in their language. */
export const terms = (language: Language): Terms => TERMS[language];
