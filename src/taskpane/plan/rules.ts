import { tierLabels, type Month } from '../../actions';
import { SMALL_TEAM, THREE_TIERS, type TierScheme } from '../../core';
import { formatNumber, formatPercent, formatPeriod, terms, type Language, type PlanWords } from '../../i18n';
import type { SheetCell } from '../../tables';

/** One rule of the month as it holds, and where it was told. */
export interface Rule {
  readonly key: keyof PlanWords['rows'];
  readonly value: string;
  /** The cell that states it; `null` for what is shipped or found elsewhere. */
  readonly cell: SheetCell | null;
  /** Where it comes from, when no cell states it. */
  readonly origin: string;
}

export interface TierRules {
  readonly tiers: readonly string[];
  readonly notes: readonly string[];
}

/** The rules that hold this month. */
export function rulesOf(month: Month, language: Language, words: PlanWords): readonly Rule[] {
  const { settings, period } = month.recognition;
  const { cap, missing, decimals } = month.scorecard.policy;
  const stated = (key: Rule['key'], setting: Setting, value: string): Rule => {
    const cell = settings.cells.get(setting) ?? null;
    return { key, value, cell, origin: words.shipped };
  };
  const scheme = settings.tiers ?? THREE_TIERS;
  return [
    {
      ...stated('period', 'period', period.period ? formatPeriod(period.period, language) : words.unknown),
      origin: period.source ? words.periodFrom[period.source] : '',
      ...(period.source !== 'settings' && { cell: null }),
    },
    stated('cap', 'cap', formatPercent(cap, 0)),
    stated('missing', 'missing', terms(language).missingPolicies[missing]),
    stated('decimals', 'decimals', words.decimals(decimals)),
    stated('tiers', 'tierScheme', terms(language).tierSchemes[scheme.kind]),
    stated(
      'perDepartment',
      'perDepartment',
      settings.perDepartment === true ? words.eachDepartment : words.wholeCompany,
    ),
  ];
}

type Setting = Parameters<Month['recognition']['settings']['cells']['get']>[0];

/** Each tier with its share and bound, and what else decides. */
export function tierRules(month: Month, language: Language, words: PlanWords): TierRules {
  const scheme = month.recognition.settings.tiers ?? THREE_TIERS;
  const labels = tierLabels(scheme, language);
  return {
    tiers: labels.map((label, index) => words.tier(label, shareOf(scheme, index), boundOf(scheme, index))),
    notes: guardNotes(scheme, labels, words),
  };
}

const shareOf = (scheme: TierScheme, index: number): string | null =>
  scheme.kind === 'threshold' ? null : formatPercent(scheme.shares[index] ?? 0, 0);

const boundOf = (scheme: TierScheme, index: number): string | null => {
  const bound = scheme.kind === 'threshold' ? scheme.bounds[index] : undefined;
  return bound === undefined ? null : formatNumber(bound);
};

function guardNotes(scheme: TierScheme, labels: readonly string[], words: PlanWords): readonly string[] {
  if (scheme.kind !== 'guarded') return [];
  const [top = '', bottom = ''] = [labels[0], labels.at(-1)];
  return [
    words.guards(top, formatNumber(scheme.topFrom), bottom, formatNumber(scheme.bottomBelow)),
    words.smallTeam(SMALL_TEAM),
  ];
}
