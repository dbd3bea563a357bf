import { derive, strengthsAndImprovements, THREE_TIERS, type DerivedLine, type Person } from '../core';
import {
  explainScore,
  feedbackSentences,
  formatPeriod,
  formatScore,
  monthWords,
  reportWords,
  terms,
  type Language,
} from '../i18n';
import { libraryEntry } from '../tables';
import type { Month } from './openMonth';
import { reasons } from './reportPeople';
import type { Standing } from './scoreMonth';
import { slipTextLines } from './slipText/slipTextLines';
import { tierLabels } from './tierLabels';

export interface SlipTextOptions {
  readonly language: Language;
  /** Tier names, best first; those of the workbook's own scheme unless told. */
  readonly labels?: readonly string[];
}

/** A slip as plain text, to be pasted into a chat: score, metrics, what went well, and how the numbers came about. */
export function slipText(standing: Standing, month: Month, options: SlipTextOptions): string {
  const { language } = options;
  const person = month.scorecard.people.find(({ id }) => id === standing.id);
  if (person === undefined) throw new RangeError('a standing is one of somebody in the month');
  const derivation = derive(person, month.scorecard);
  const { slip } = reportWords(language);
  const waiting = standing.status === 'none';
  const units = new Map(person.segments.flatMap(({ lines }) => lines.map(({ row, unit }) => [row, unit])));
  const unitOf = (row: number) => units.get(row) ?? null;
  const told = waiting ? { ...derivation, status: 'none' as const, reasons: [] } : derivation;
  return [
    [...heading(person, month, language), scoreLine(standing, month, options)],
    waiting ? [slip.awaited, ...reasons(standing, language)] : [],
    slipTextLines(derivation, { language, unitOf }),
    waiting ? [] : [slip.feedback, ...feedback(person, month, language)],
    derivation.segments.length === 0 ? [] : [slip.derivation, ...explainScore(told, language, { unitOf })],
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function heading(person: Person, { recognition }: Month, language: Language): readonly string[] {
  const { period } = recognition.period;
  const { id, name, department, position } = person;
  const who = name === '' ? id : monthWords(language).owes.named(name, id);
  return [
    reportWords(language).slip.title(period === null ? '' : formatPeriod(period, language)),
    [who, department, position].filter((part) => part !== '').join(' · '),
  ];
}

function scoreLine(standing: Standing, month: Month, { language, labels }: SlipTextOptions): string {
  const words = monthWords(language).slip;
  const { score, status, tier, rank, ranked } = standing;
  const state = terms(language).statuses[status];
  if (score === null) return words.noScore(state);
  const scheme = month.recognition.settings.tiers ?? THREE_TIERS;
  const names = labels ?? tierLabels(scheme, language);
  return words.score(
    formatScore(score, month.scorecard.policy.decimals),
    tier === null ? state : (names[tier] ?? ''),
    rank === null ? '' : reportWords(language).slip.rank(rank, ranked),
  );
}

function feedback(person: Person, { scorecard }: Month, language: Language): readonly string[] {
  const spoken = ({ metric, method }: DerivedLine) => {
    const entry = libraryEntry(metric, person.position, person.department, scorecard.library ?? []);
    return { metric, method, partner: entry?.partner ?? '', training: entry?.training ?? '' };
  };
  const { strengths, improvements } = strengthsAndImprovements(derive(person, scorecard));
  return feedbackSentences(strengths.map(spoken), improvements.map(spoken), language);
}
