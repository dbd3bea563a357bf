import { CommanderError } from 'commander';
import { REQUIRED_FIELDS, type ScorecardField } from '../core';
import { commandWords, terms, type CommandWords, type Language } from '../i18n';
import { WorkbookFileError } from '../ooxml';
import type { RecognitionProblem } from '../tables';
import { misuseSentence } from './misuse';
import { UsageError, type UsageFault } from './usageError';

/** What went wrong and what to do, in the reader's language. */
export function errorSentence(cause: unknown, language: Language): string {
  const words = commandWords(language);
  if (cause instanceof CommanderError) return misuseSentence(cause, words);
  if (cause instanceof UsageError) return usageSentence(cause.fault, words, language);
  if (cause instanceof WorkbookFileError) return fileSentence(cause, words);
  return words.unexpected(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
}

function fileSentence({ code, facts }: WorkbookFileError, words: CommandWords): string {
  return 'found' in facts ? `${words.foundInstead[facts.found]}${words.files[code]}` : words.files[code];
}

function usageSentence(fault: UsageFault, words: CommandWords, language: Language): string {
  const { faults, expected } = words;
  switch (fault.code) {
    case 'file-not-found':
    case 'not-a-file':
      return faults[fault.code](fault.path);
    case 'file-too-large':
      return faults[fault.code](fault.path, fault.limitMegabytes);
    case 'option-unreadable':
      return faults[fault.code](`--${fault.option}`, fault.text, expected[fault.option]);
    case 'shares-need-bounds':
    case 'bounds-need-shares':
      return faults[fault.code](fault.tiers);
    case 'tiers-differ':
      return faults[fault.code](fault.byShares, fault.byBounds);
    case 'files-exist':
      return faults[fault.code](fault.paths);
    case 'not-writable':
      return faults[fault.code](fault.path, words.obstacles[fault.obstacle]);
    case 'employee-not-found':
      return faults[fault.code](fault.wanted, fault.near);
    case 'employee-ambiguous':
      return faults[fault.code](fault.wanted, fault.ids);
    case 'period-needed':
    case 'nobody-to-report':
      return faults[fault.code];
    case 'no-rows':
      return faults[fault.code](fault.sheets);
    case 'several-periods':
      return faults[fault.code](fault.periods);
    case 'no-scorecard':
    case 'no-rows':
    case 'several-periods':
      return problemSentence(fault, words, language);
  }
}

function problemSentence(problem: RecognitionProblem, words: CommandWords, language: Language): string {
  const headers = terms(language).fields.scorecard;
  const named = (fields: readonly ScorecardField[]) => fields.map((field) => headers[field]);
  switch (problem.code) {
    case 'no-scorecard':
      return words.noScorecard({
        sheets: problem.sheets,
        required: named(REQUIRED_FIELDS),
        nearest: problem.nearest && { sheet: problem.nearest.sheet, missing: named(problem.nearest.missing) },
        wide: problem.wide ?? null,
      });
    case 'no-rows':
      return words.noRows(problem.sheets);
    case 'several-periods':
      return words.severalPeriods(problem.periods);
  }
}
