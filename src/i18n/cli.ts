import { cli as en } from './en/cli';
import type { Language } from './language';
import { cli as zhCN } from './zh-CN/cli';

/** What the command line says beside issues, explanations and reports. */
export interface CommandWords {
  readonly program: string;
  readonly commands: Readonly<Record<'check' | 'score' | 'explain' | 'report', string>>;
  readonly arguments: { readonly file: string; readonly employee: string };
  readonly options: Readonly<
    Record<
      | 'period'
      | 'scheme'
      | 'shares'
      | 'bounds'
      | 'cap'
      | 'missing'
      | 'decimals'
      | 'perDepartment'
      | 'lang'
      | 'json'
      | 'out'
      | 'force'
      | 'allowErrors'
      | 'version'
      | 'help',
      string
    >
  >;
  /** Headings of the help text. */
  readonly help: Readonly<
    Record<'usage' | 'arguments' | 'options' | 'commands' | 'examples' | 'exitCodes', string>
  >;
  readonly exitCodes: readonly string[];
  readonly columns: Readonly<
    Record<'rank' | 'id' | 'name' | 'department' | 'score' | 'tier' | 'completeness' | 'cell', string>
  >;
  readonly tables: (found: readonly { readonly sheet: string; readonly rows: number }[]) => string;
  readonly ignoredSheets: (sheets: readonly string[]) => string;
  readonly periodFound: (period: string, source: 'option' | 'settings' | 'title' | 'file-name') => string;
  readonly periodUnknown: string;
  readonly periodPrompt: string;
  readonly counts: (errors: number, warnings: number, advice: number) => string;
  readonly nothingWrong: string;
  readonly fixOffered: (old: string, fixed: string | number, further: number) => string;
  readonly people: (all: number, scored: number, waiting: number) => string;
  readonly heldBack: (count: number) => string;
  readonly heldBackHint: string;
  readonly nobody: string;
  readonly smallTeam: (heads: number, below: number) => string;
  readonly provisional: string;
  readonly writing: (label: string) => string;
  readonly written: (files: number, folder: string) => string;
  readonly lookFirst: (path: string) => string;
  readonly slipsIn: (count: number, folder: string) => string;
  readonly cancelled: string;
  readonly noScorecard: (facts: {
    readonly sheets: readonly string[];
    readonly required: readonly string[];
    readonly nearest: { readonly sheet: string; readonly missing: readonly string[] } | null;
    /** A sheet with one column per metric. */
    readonly wide: { readonly sheet: string; readonly metrics: readonly string[] } | null;
  }) => string;
  readonly noRows: (sheets: readonly string[]) => string;
  readonly severalPeriods: (
    periods: readonly { readonly sheet: string; readonly period: string }[],
  ) => string;
  readonly faults: {
    readonly 'file-not-found': (path: string) => string;
    readonly 'not-a-file': (path: string) => string;
    readonly 'file-too-large': (path: string, limitMegabytes: number) => string;
    readonly 'option-unreadable': (option: string, text: string, expected: string) => string;
    readonly 'shares-need-bounds': (tiers: number) => string;
    readonly 'bounds-need-shares': (tiers: number) => string;
    readonly 'tiers-differ': (byShares: number, byBounds: number) => string;
    readonly 'no-rows': (sheets: readonly string[]) => string;
    readonly 'several-periods': (
      periods: readonly { readonly sheet: string; readonly period: string }[],
    ) => string;
    readonly 'period-needed': string;
    readonly 'files-exist': (paths: readonly string[]) => string;
    readonly 'not-writable': (path: string, obstacle: string) => string;
    readonly 'employee-not-found': (wanted: string, near: readonly string[]) => string;
    readonly 'employee-ambiguous': (wanted: string, ids: readonly string[]) => string;
    readonly 'nobody-to-report': string;
  };
  /** Why a file cannot be written, and what to do. */
  readonly obstacles: Readonly<
    Record<'not-allowed' | 'in-use' | 'in-the-way' | 'disk-full' | 'name-too-long' | 'refused', string>
  >;
  /** Wrong use found by the parser; `subject` is the option, argument or command concerned. */
  readonly misuse: Readonly<
    Record<
      | 'missing-argument'
      | 'missing-value'
      | 'missing-option'
      | 'unknown-option'
      | 'unknown-command'
      | 'excess-arguments'
      | 'invalid-choice',
      (subject: string) => string
    >
  >;
  readonly seeHelp: string;
  readonly unexpected: (message: string) => string;
  /** What an option's value must look like. */
  readonly expected: Readonly<Record<'period' | 'shares' | 'bounds' | 'cap' | 'decimals', string>>;
  /** What a file turned out to be that is no workbook, for `files['not-a-workbook']`. */
  readonly foundInstead: Readonly<
    Record<
      | 'empty'
      | 'word'
      | 'powerpoint'
      | 'opendocument'
      | 'xlsb'
      | 'zip'
      | 'pdf'
      | 'image'
      | 'html'
      | 'xml'
      | 'unknown',
      string
    >
  >;
  readonly files: Readonly<
    Record<
      'not-a-workbook' | 'old-xls' | 'csv' | 'password-protected' | 'truncated' | 'too-large' | 'damaged',
      string
    >
  >;
}

const WORDS: Readonly<Record<Language, CommandWords>> = { 'zh-CN': zhCN, en };

/** The command line's words in one language. */
export const commandWords = (language: Language): CommandWords => WORDS[language];
