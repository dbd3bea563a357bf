import { FIVE_TIERS, THREE_TIERS, type TierScheme } from '../core';
import { terms, type Language } from '../i18n';

/** The names of a scheme's tiers, best first; shipped names in the reader's language, the company's own as they are. */
export function tierLabels({ labels }: TierScheme, language: Language): readonly string[] {
  const { three, five } = terms(language).tiers;
  if (sameLabels(labels, THREE_TIERS.labels)) return three;
  return sameLabels(labels, FIVE_TIERS.labels) ? five : labels;
}

const sameLabels = (labels: readonly string[], shipped: readonly string[]): boolean =>
  labels.length === shipped.length && labels.every((label, index) => label === shipped[index]);
