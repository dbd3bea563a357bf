import type { Month } from '../../actions';
import { formatPercent, terms } from '../../i18n';

/** Rows of a settings sheet that say what holds now, in the workbook's language. */
export function settingsExample({ language, recognition, scorecard }: Month): readonly {
  readonly name: string;
  readonly value: string;
}[] {
  const { settings, missingPolicies } = terms(language);
  const { cap, missing, decimals } = scorecard.policy;
  return [
    { name: settings.period, value: recognition.period.period?.id ?? '2025-06' },
    { name: settings.cap, value: formatPercent(cap, 0) },
    { name: settings.missing, value: missingPolicies[missing] },
    { name: settings.decimals, value: String(decimals) },
  ];
}
