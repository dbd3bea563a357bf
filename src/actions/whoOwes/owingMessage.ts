import { carriesWeight } from '../../core';
import { formatPeriod, monthWords, quotable, type Language, type OddCode, type OwesWords } from '../../i18n';
import type { Month } from '../openMonth';
import type { OwingGroup, OwingPerson } from '../whoOwes';
import type { OwedFigure } from './owedFigures';

/** A message that asks for what a group owes, ready to be pasted into a chat: no scores, no pay. */
export function owingMessage({ addressee, people }: OwingGroup, month: Month, language: Language): string {
  const words = monthWords(language).owes;
  const { period } = month.recognition.period;
  const told = period === null ? '' : formatPeriod(period, language);
  const greeting = words.greeting[addressee.kind]('name' in addressee ? quotable(addressee.name) : '');
  if (people.length === 0) return `${greeting}${words.nothing(told)}`;
  const figures = people.reduce((sum, each) => sum + each.figures.length, 0);
  const self = addressee.kind === 'manager' ? addressee.id : null;
  const lines = linesOf(people, { nameOf: namesIn(month, self, words), words });
  return [
    `${greeting}${words.asking(told, figures)}`,
    ...lines.map((line, index) => `${index + 1}. ${line}`),
    words.closing,
  ].join('\n');
}

interface Telling {
  readonly nameOf: (person: OwingPerson['person']) => string;
  readonly words: OwesWords;
}

/** People who owe the same share a line. */
function linesOf(people: readonly OwingPerson[], { nameOf, words }: Telling): readonly string[] {
  const names = new Map<string, string[]>();
  for (const each of people) {
    const metrics = metricsOf(each, words);
    const known = names.get(metrics);
    if (known) known.push(nameOf(each.person));
    else names.set(metrics, [nameOf(each.person)]);
  }
  return [...names].map(([metrics, own]) => words.line(own.join(words.join), metrics));
}

/** Fewer are named one by one. */
const MANY = 3;

function metricsOf({ person, figures }: OwingPerson, words: OwesWords): string {
  const due = person.segments.flatMap(({ lines }) => lines).filter(carriesWeight);
  const missing = figures.every(({ odd }) => odd === null);
  if (missing && figures.length === due.length && due.length > MANY) return words.allOf(due.length);
  return figures.map((figure) => figureText(figure, words)).join(words.join);
}

function figureText({ metric, odd }: OwedFigure, words: OwesWords): string {
  const name = metric === '' ? words.unnamedMetric : quotable(metric);
  return odd === null ? name : words.odd(name, quotable(odd.text), oddCode(odd.code));
}

const oddCode = (code: string): OddCode =>
  code === 'error-value' || code === 'made-date' || code === 'made-time' ? code : 'unreadable';

/** Names, with the id only where several people have the name. */
function namesIn({ scorecard }: Month, self: string | null, words: OwesWords): Telling['nameOf'] {
  const heads = new Map<string, number>();
  for (const { name } of scorecard.people) heads.set(name, (heads.get(name) ?? 0) + 1);
  return ({ id, name }) => {
    if (id === self) return words.yourself;
    if (name === '') return quotable(id);
    return (heads.get(name) ?? 0) > 1 ? words.named(quotable(name), quotable(id)) : quotable(name);
  };
}
