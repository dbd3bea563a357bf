import type { TemplateMetric, TemplateTarget } from '../../core';
import { setUpWords, terms, type Language } from '../../i18n';
import type { Format } from './looks';

/** The target of a template as it stands in a cell. */
export function targetValue({ target }: Pick<TemplateMetric, 'target'>, language: Language): number | string {
  return target.kind === 'yes' ? terms(language).yes : target.value;
}

export function targetFormat({ target }: Pick<TemplateMetric, 'target'>): Format {
  return target.kind === 'rating' ? 'general' : measuredFormat(target);
}

/** A rating may be typed as 4/5, which would become a date. */
export const actualFormat = ({ target }: Pick<TemplateMetric, 'target'>): Format =>
  target.kind === 'rating' ? 'text' : measuredFormat(target);

function measuredFormat(target: TemplateTarget): Format {
  switch (target.kind) {
    case 'percent':
      return 'percent';
    case 'rating':
    case 'yes':
      return 'text';
    case 'number':
      return NUMBERS[target.unit];
  }
}

const NUMBERS = {
  minute: 'general',
  hour: 'general',
  mark: 'general',
  piece: 'count',
  page: 'count',
  person: 'count',
  money: 'money',
} as const satisfies Readonly<Record<string, Format>>;

/** The unit column of a template's metric. */
export function unitText({ target }: Pick<TemplateMetric, 'target'>, language: Language): string | null {
  const { units } = setUpWords(language);
  switch (target.kind) {
    case 'number':
      return units[target.unit];
    case 'percent':
      return '%';
    case 'rating':
      return units.mark;
    case 'yes':
      return null;
  }
}
