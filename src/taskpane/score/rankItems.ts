import { reasons, tierLabels, type Month, type Standing } from '../../actions';
import { formatPercent, formatScore, type Language } from '../../i18n';
import { oncePer, scoresOf } from '../month/derived';
import { matches, searchText } from '../parts/searchText';

/** A person as the ranking shows them. */
export interface RankItem {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly rank: number | null;
  /** With the workbook's decimals; `null` without one. */
  readonly score: string | null;
  readonly tier: TierShown | null;
  /** `null` when everything that applies is filled in. */
  readonly completeness: string | null;
  /** Why there is no final score. */
  readonly reasons: readonly string[];
  readonly searched: string;
}

export interface TierShown {
  readonly label: string;
  /** 0 the best, of how many. */
  readonly tier: number;
  readonly tiers: number;
}

export interface Ranking {
  readonly ranked: readonly RankItem[];
  readonly waiting: readonly RankItem[];
}

const rankingIn: Readonly<Record<Language, (month: Month) => Ranking>> = {
  'zh-CN': oncePer((month) => rankingOf(month, 'zh-CN')),
  en: oncePer((month) => rankingOf(month, 'en')),
};

/** Everyone by rank, and apart from them those who wait. */
export const ranking = (month: Month, language: Language): Ranking => rankingIn[language](month);

function rankingOf(month: Month, language: Language): Ranking {
  const { standings, tiers } = scoresOf(month);
  const labels = tierLabels(tiers.scheme, language);
  const { decimals } = month.scorecard.policy;
  const items = standings.map((standing) => itemOf(standing, { labels, decimals, language }));
  return {
    ranked: items.filter(({ rank }) => rank !== null),
    waiting: items.filter(({ rank }) => rank === null),
  };
}

interface Showing {
  readonly labels: readonly string[];
  readonly decimals: number;
  readonly language: Language;
}

function itemOf(standing: Standing, { labels, decimals, language }: Showing): RankItem {
  const { id, name, department, rank, score, completeness } = standing;
  return {
    id,
    name,
    department,
    rank,
    score: score === null ? null : formatScore(score, decimals),
    tier: tierShown(standing.tier, labels),
    completeness: completeness === 1 ? null : formatPercent(completeness),
    reasons: rank === null ? reasons(standing, language) : [],
    searched: searchText([id, name, department]),
  };
}

export function tierShown(tier: number | null, labels: readonly string[]): TierShown | null {
  const label = tier === null ? undefined : labels[tier];
  return tier === null || label === undefined ? null : { label, tier, tiers: labels.length };
}

export const shownPeople = (items: readonly RankItem[], search: string): readonly RankItem[] =>
  items.filter(({ searched }) => matches(searched, search));
