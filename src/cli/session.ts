import { openMonth, type Month } from '../actions';
import { commandWords, type CommandWords, type Language } from '../i18n';
import { fileSource } from './fileSource';
import { scoringOptions } from './options';
import type { TypedOptions } from './program';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';

/** A month opened for one command, and the language it is told in. */
export interface Session {
  readonly month: Month;
  readonly language: Language;
  readonly words: CommandWords;
  readonly terminal: Terminal;
}

/** Opens the file; refuses with what was looked at when no scorecard is in it. */
export async function openSession(terminal: Terminal, file: string, typed: TypedOptions): Promise<Session> {
  const month = await openMonth(fileSource(file), scoringOptions(typed));
  const { problem } = month.recognition;
  if (problem) throw new UsageError(problem);
  const language = typed.lang ?? month.language;
  return { month, language, words: commandWords(language), terminal };
}

/** What was found, before any result: the tables, the period and where it comes from. */
export function tellContext({ month, words, terminal }: Session): void {
  const { sources, ignoredSheets, period } = month.recognition;
  const { dim } = terminal.colors;
  terminal.out(dim(words.tables(sources)));
  if (ignoredSheets.length > 0) terminal.out(dim(words.ignoredSheets(ignoredSheets)));
  terminal.out(
    dim(
      period.period && period.source
        ? words.periodFound(period.period.id, period.source)
        : words.periodUnknown,
    ),
  );
  terminal.out('');
}
