import type { TierOutcome } from '../../core';
import { formatNumber, formatScore, monthWords, quotable, type Language } from '../../i18n';
import { tierLabels } from '../tierLabels';
import type { TierPreview } from '../tierPreview';
import type { Telling } from './tierSentences';

type GroupTiers = TierOutcome['groups'][number];

/** What is to be known about a preview of tiers, in sentences: small teams, ties, guards, and who is left out. */
export function tierNotes(preview: TierPreview, telling: Telling): readonly string[] {
  const { language } = telling;
  const words = monthWords(language).tiers;
  const { people, outcome } = preview;
  const scored = outcome.groups.reduce((sum, { heads }) => sum + heads, 0);
  if (scored === 0) return [words.nobodyScored];
  const left = people.length - scored;
  return [
    ...outcome.groups.flatMap((group) => [
      ...smallTeamNote(group, language),
      ...overflowNotes(group, preview, telling),
      ...guardNotes(group, preview, language),
    ]),
    ...(left > 0 ? [words.notCounted(left)] : []),
  ];
}

const nameOf = ({ group }: GroupTiers): string => quotable(group ?? '');

function smallTeamNote(group: GroupTiers, language: Language): readonly string[] {
  const { smallTeam } = group;
  if (smallTeam === null || group.heads === 0) return [];
  return [monthWords(language).tiers.smallTeam(nameOf(group), smallTeam.heads, smallTeam.below)];
}

function overflowNotes(
  group: GroupTiers,
  { scheme }: TierPreview,
  { language, decimals }: Telling,
): readonly string[] {
  const labels = tierLabels(scheme, language);
  return group.overflow.map(({ score, tier, extra }) =>
    monthWords(language).tiers.overflow(nameOf(group), {
      score: formatScore(score, decimals),
      tier: labels[tier] ?? '',
      extra,
    }),
  );
}

function guardNotes(group: GroupTiers, { scheme }: TierPreview, language: Language): readonly string[] {
  if (scheme.kind !== 'guarded') return [];
  const words = monthWords(language).tiers;
  const labels = tierLabels(scheme, language);
  const bottom = labels.length - 1;
  const top = group.guarded.filter(({ wanted }) => wanted === 0).length;
  const low = group.guarded.filter(({ wanted }) => wanted === bottom && wanted > 0).length;
  return [
    ...(top > 0
      ? [
          words.keptFromTop(nameOf(group), {
            heads: top,
            tier: labels[0] ?? '',
            from: points(scheme.topFrom),
          }),
        ]
      : []),
    ...(low > 0
      ? [
          words.keptFromBottom(nameOf(group), {
            heads: low,
            tier: labels[bottom] ?? '',
            below: points(scheme.bottomBelow),
          }),
        ]
      : []),
  ];
}

const points = (value: number): string => formatNumber(value, 2);
