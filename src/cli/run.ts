import { CommanderError } from 'commander';
import { commandWords, type Language } from '../i18n';
import { check } from './commands/check';
import { explain } from './commands/explain';
import { report } from './commands/report';
import { score } from './commands/score';
import { errorSentence } from './errorSentence';
import { isAskedFor, program } from './program';
import type { Terminal } from './terminal';

/** 0 all is well · 1 errors found in the data · 2 wrong use or file. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs one command.
 * @param argv what follows the program's name
 * @param fallback language of help and of errors met before the workbook's own is known
 */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  fallback: Language,
): Promise<ExitCode> {
  const language = askedLanguage(argv) ?? fallback;
  let exitCode: ExitCode = 0;
  const ending =
    <Args extends readonly unknown[]>(command: (terminal: Terminal, ...args: Args) => Promise<ExitCode>) =>
    async (...args: Args): Promise<void> => {
      exitCode = await command(terminal, ...args);
    };
  try {
    await program(
      language,
      { check: ending(check), score: ending(score), explain: ending(explain), report: ending(report) },
      terminal,
    ).parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (cause) {
    if (cause instanceof CommanderError && isAskedFor(cause)) return cause.exitCode === 0 ? 0 : 2;
    if (terminal.interrupted.aborted) {
      terminal.err(commandWords(language).cancelled);
      return 2;
    }
    terminal.err(terminal.colors.red(errorSentence(cause, language)));
    return 2;
  }
}

/** `--lang` counts before the parser runs, because the parser's own help is in that language. */
function askedLanguage(argv: readonly string[]): Language | null {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return at >= 0 && (value === 'en' || value === 'zh-CN') ? value : null;
}
