import type { CommanderError } from 'commander';
import type { CommandWords } from '../i18n';

const MISUSES: Readonly<Record<string, keyof CommandWords['misuse']>> = {
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'missing-value',
  'commander.missingMandatoryOptionValue': 'missing-option',
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.excessArguments': 'excess-arguments',
  'commander.invalidArgument': 'invalid-choice',
};

/** Says in the reader's language what the parser refused; the parser quotes the subject in its own sentence. */
export function misuseSentence({ code, message }: CommanderError, words: CommandWords): string {
  const misuse = MISUSES[code];
  const subject = /'([^']+)'/.exec(message)?.[1] ?? '';
  return `${misuse ? words.misuse[misuse](subject) : message} ${words.seeHelp}`;
}
