import { reasons, type Standing } from '../actions';
import type { Session } from './session';

/** Who has no score, and what to do about it; nobody is left out silently. */
export function tellHeldBack(standings: readonly Standing[], { terminal, words, language }: Session): void {
  if (standings.length === 0) terminal.err(words.nobody);
  const waiting = standings.filter(({ score }) => score === null);
  if (waiting.length === 0) return;
  const { yellow, dim } = terminal.colors;
  terminal.err('');
  terminal.err(yellow(words.heldBack(waiting.length)));
  for (const standing of waiting) {
    const { id, name } = standing;
    terminal.err(`  ${name === '' ? id : `${name} ${dim(id)}`}`);
    for (const line of reasons(standing, language)) terminal.err(`    ${line}`);
  }
  terminal.err(dim(words.heldBackHint));
}
