import { Command, Option, type CommanderError } from 'commander';
import { MISSING_POLICIES } from '../core';
import { commandWords, LANGUAGES, type CommandWords, type Language } from '../i18n';
import type { Terminal } from './terminal';

declare const PERF_VERSION: string;

/** Options as typed; `options.ts` reads them. */
export interface TypedOptions {
  readonly period?: string;
  readonly cap?: string;
  readonly missing?: string;
  readonly decimals?: string;
  readonly scheme?: string;
  readonly shares?: string;
  readonly bounds?: string;
  readonly perDepartment?: true;
  readonly lang?: Language;
  readonly json?: true;
  readonly out?: string;
  readonly force?: true;
  readonly allowErrors?: true;
}

export interface CommandHandlers {
  readonly check: (file: string, options: TypedOptions) => Promise<void>;
  readonly score: (file: string, options: TypedOptions) => Promise<void>;
  readonly explain: (file: string, employee: string, options: TypedOptions) => Promise<void>;
  readonly report: (file: string, options: TypedOptions) => Promise<void>;
}

const NAME = 'perf-scorecard';

/** The command line's grammar, its help in one language. Wrong use throws a `CommanderError`. */
export function program(language: Language, handlers: CommandHandlers, terminal: Terminal): Command {
  const words = commandWords(language);
  const root = new Command(NAME)
    .description(words.program)
    .version(PERF_VERSION, '--version', words.options.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: () => undefined,
    });
  localise(root, words);
  const command = (name: keyof CommandHandlers, example: string): Command => {
    const made = root.command(name).description(words.commands[name]);
    localise(made, words);
    made.argument('<file>', words.arguments.file).addHelpText('after', notes(words, example));
    return made;
  };

  withScoring(command('check', 'check scorecard-2025-06.xlsx'), words).action(handlers.check);
  withTiers(withScoring(command('score', 'score scorecard-2025-06.xlsx --json'), words), words).action(
    handlers.score,
  );
  withTiers(
    withScoring(
      command('explain', 'explain scorecard-2025-06.xlsx E001').argument(
        '<employee>',
        words.arguments.employee,
      ),
      words,
    ),
    words,
  ).action(handlers.explain);
  withTiers(withScoring(command('report', 'report scorecard-2025-06.xlsx --out 2025-06'), words), words)
    .requiredOption('--out <dir>', words.options.out)
    .option('--force', words.options.force)
    .option('--allow-errors', words.options.allowErrors)
    .action(handlers.report);
  return root;
}

const withScoring = (command: Command, words: CommandWords): Command =>
  command
    .option('--period <period>', words.options.period)
    .option('--cap <cap>', words.options.cap)
    .addOption(new Option('--missing <policy>', words.options.missing).choices(MISSING_POLICIES))
    .option('--decimals <n>', words.options.decimals)
    .addOption(new Option('--lang <language>', words.options.lang).choices(LANGUAGES))
    .option('--json', words.options.json);

const withTiers = (command: Command, words: CommandWords): Command =>
  command
    .addOption(
      new Option('--scheme <scheme>', words.options.scheme).choices(['threshold', 'quota', 'guarded']),
    )
    .option('--shares <shares>', words.options.shares)
    .option('--bounds <bounds>', words.options.bounds)
    .option('--per-department', words.options.perDepartment);

function localise(command: Command, words: CommandWords): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.help.usage,
    'Arguments:': words.help.arguments,
    'Options:': words.help.options,
    'Commands:': words.help.commands,
  };
  command
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      // Choices are told in the descriptions, in the reader's language.
      optionDescription: ({ description }) => description,
    });
}

const notes = (words: CommandWords, example: string): string =>
  [
    '',
    words.help.examples,
    `  ${NAME} ${example}`,
    '',
    words.help.exitCodes,
    ...words.exitCodes.map((line) => `  ${line}`),
  ].join('\n');

/** Whether a `CommanderError` is no error: help or version was asked for. */
export const isAskedFor = ({ code }: CommanderError): boolean =>
  code === 'commander.helpDisplayed' || code === 'commander.version' || code === 'commander.help';
