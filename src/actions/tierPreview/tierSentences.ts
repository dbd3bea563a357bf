import type { SchemeIssue } from '../../core';
import { formatScore, formatSigned, monthWords, quotable, type Language } from '../../i18n';
import { tierLabels } from '../tierLabels';
import type { TierPreview } from '../tierPreview';
import type { Standing } from '../scoreMonth';
import type { TierFlow } from './tierFlows';
import type { WatchedScore } from './watchedScores';

/** What is wrong with an edited scheme, and what to do. */
export function schemeSentence(issue: SchemeIssue, language: Language): string {
  // The words pair every code with its facts, which a union over codes cannot follow through the record.
  const sentence = monthWords(language).tiers.issues[issue.code] as (facts: SchemeIssue) => string;
  return sentence(issue);
}

export interface Telling {
  readonly language: Language;
  /** Of the scores. */
  readonly decimals: number;
}

/** `王敏 90.50 分，−1.00 分就从“优秀”变成“良好”`. */
export function watchSentence(
  { person, change, from, to, displaced }: WatchedScore,
  { scheme }: TierPreview,
  { language, decimals }: Telling,
): string {
  const words = monthWords(language).tiers;
  const labels = tierLabels(scheme, language);
  const facts = {
    name: nameOf(person),
    score: formatScore(person.score ?? 0, decimals),
    change: formatSigned(change),
    from: labels[from] ?? '',
    to: labels[to] ?? '',
  };
  const told = from === to ? words.stays({ ...facts, tier: facts.from }) : words.watched(facts);
  return told + displacedText(displaced, labels, language);
}

function displacedText(
  displaced: WatchedScore['displaced'],
  labels: readonly string[],
  language: Language,
): string {
  const ways = new Map<string, WatchedScore['displaced'][number][]>();
  for (const one of displaced) {
    const key = `${one.from} ${one.to}`;
    ways.set(key, [...(ways.get(key) ?? []), one]);
  }
  const words = monthWords(language).tiers;
  return [...ways.values()]
    .map((people) => {
      const [first] = people;
      const names = people.map(({ person }) => nameOf(person)).join(words.join);
      return words.displaced(names, labels[first?.from ?? 0] ?? '', labels[first?.to ?? 0] ?? '');
    })
    .join('');
}

/** `从“优秀”到“良好”：王敏、李雷`. */
function flowSentence(
  { from, to, people }: TierFlow,
  present: TierPreview['scheme'],
  { scheme }: TierPreview,
  language: Language,
): string {
  const words = monthWords(language).tiers;
  const names = people.map(nameOf).join(words.join);
  return words.move(names, tierLabels(present, language)[from] ?? '', tierLabels(scheme, language)[to] ?? '');
}

/** Everyone who changes tier, in one sentence each way, or that nobody does. */
export function flowSentences(
  preview: TierPreview,
  present: TierPreview['scheme'],
  language: Language,
): readonly string[] {
  const words = monthWords(language).tiers;
  const heads = preview.flows.reduce((sum, { people }) => sum + people.length, 0);
  if (heads === 0) return [words.nobodyMoves];
  return [words.moves(heads), ...preview.flows.map((flow) => flowSentence(flow, present, preview, language))];
}

const nameOf = ({ id, name }: Standing): string => quotable(name === '' ? id : name);
