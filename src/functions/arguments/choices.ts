import {
  ATTRIBUTION_BASES,
  COMMISSION_MODES,
  MISSING_POLICIES,
  normalise,
  readFlag,
  readQuantity,
  readText,
  type CommissionMode,
  type MissingPolicy,
} from '../../core';
import { functionWords, LANGUAGES, type ArgumentName, type FunctionWords, type Language } from '../../i18n';
import { valueError } from '../cellError';
import { isBlank } from './entryOf';
import { scalar } from './vector';

/** A language that is asked for, else that of Excel's menus. */
export function languageArgument(argument: unknown, otherwise: Language): Language {
  return chosen('language', argument, {
    codes: LANGUAGES,
    otherwise,
    names: (code, language) => (code === language ? functionWords(code).choices.language : []),
    words: functionWords(otherwise),
  });
}

export const missingArgument = (argument: unknown, words: FunctionWords): MissingPolicy =>
  chosen('missing', argument, {
    codes: MISSING_POLICIES,
    otherwise: 'pending',
    names: (code, language) => functionWords(language).choices.missing[code],
    words,
  });

export const modeArgument = (argument: unknown, words: FunctionWords): CommissionMode =>
  chosen('mode', argument, {
    codes: COMMISSION_MODES,
    otherwise: 'marginal',
    names: (code, language) => functionWords(language).choices.mode[code],
    words,
  });

export const basisChoice = (argument: unknown, words: FunctionWords): (typeof ATTRIBUTION_BASES)[number] =>
  chosen('basis', argument, {
    codes: ATTRIBUTION_BASES,
    otherwise: 'hours',
    names: (code, language) => functionWords(language).choices.basis[code],
    words,
  });

interface Choice<Code extends string> {
  readonly codes: readonly Code[];
  readonly otherwise: Code;
  /** What a code is called, in either language. */
  readonly names: (code: Code, language: Language) => readonly string[];
  readonly words: FunctionWords;
}

/** One of several words, in either language; the default where the argument is blank. */
function chosen<Code extends string>(
  name: ArgumentName,
  argument: unknown,
  { codes, otherwise, names, words }: Choice<Code>,
): Code {
  const entry = scalar(name, argument, words);
  if (isBlank(entry)) return otherwise;
  const typed = key(readText(entry));
  const code = codes.find((each) =>
    [each, ...LANGUAGES.flatMap((language) => names(each, language))].some((spelt) => key(spelt) === typed),
  );
  if (code === undefined) throw valueError(words.unknownChoice(name, readText(entry), codes));
  return code;
}

const key = (text: string): string => normalise(text).toLowerCase().replace(/\s/g, '');

/** Yes or no, in any spelling. */
export function flagArgument(
  name: ArgumentName,
  argument: unknown,
  otherwise: boolean,
  words: FunctionWords,
): boolean {
  const entry = scalar(name, argument, words);
  const read = readFlag(entry);
  if (!read.ok)
    throw valueError(words.fault({ name, code: read.fault.code, text: readText(entry), suggestion: null }));
  return read.value ?? otherwise;
}

/**
 * How many decimals, 2 where nothing is said.
 * @throws CellError for anything but a whole number from 0 to `most`.
 */
export function decimalsArgument(argument: unknown, most: number, words: FunctionWords): number {
  const entry = scalar('decimals', argument, words);
  if (isBlank(entry)) return 2;
  const read = readQuantity(entry);
  const decimals = read.ok ? read.value?.value : undefined;
  if (decimals === undefined || !Number.isInteger(decimals) || decimals < 0 || decimals > most)
    throw valueError(words.notWhole('decimals', readText(entry), 0, most));
  return decimals;
}
