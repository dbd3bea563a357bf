import { formulaParts } from './formulaParts';

const WORD = /(?<![\p{L}\p{N}_.\\$!'])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\$(!['])/gu;

/** The formula with the meaning of each defined name in its place. */
export function withNames(formula: string, meaningOf: (name: string) => string | null): string {
  return formulaParts(formula, () => false)
    .map(({ kind, text }) => (kind === 'code' ? text.replace(WORD, (word) => meaningOf(word) ?? word) : text))
    .join('');
}
