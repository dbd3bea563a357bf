import { templateOf, weighed, type MetricKey, type TemplateId, type WeightChanges } from '../../../core';
import { formatNumber, setUpWords, type Language } from '../../../i18n';

export interface WeightRow {
  readonly key: MetricKey;
  readonly name: string;
  readonly weight: number;
}

/** A role's metrics with the weights as they are edited. */
export interface RoleWeights {
  readonly rows: readonly WeightRow[];
  readonly sum: string;
  readonly isWhole: boolean;
  /** The weights that one click would make of them; `null` where there is nothing to do. */
  readonly rescaled: WeightChanges | null;
}

export function roleWeights(
  template: TemplateId,
  changes: WeightChanges | undefined,
  language: Language,
): RoleWeights {
  const { metrics } = setUpWords(language);
  const rows = templateOf(template).metrics.map(({ key, weight }) => ({
    key,
    name: metrics[key].name,
    weight: changes?.[key] ?? weight,
  }));
  const { sum, isWhole, rescaled } = weighed(rows.map(({ weight }) => weight));
  return {
    ...{ rows, isWhole },
    sum: formatNumber(sum, 2),
    rescaled:
      rescaled === null
        ? null
        : Object.fromEntries(rows.map(({ key }, index) => [key, rescaled[index] ?? 0])),
  };
}
