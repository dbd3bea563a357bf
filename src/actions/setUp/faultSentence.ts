import { formatNumber, formatPeriod, setUpWords, type Language } from '../../i18n';
import type { SetUpFault } from '../../tables';

/** Why a workbook cannot be set up this way, and what to do. */
export function setUpFaultSentence(fault: SetUpFault, language: Language): string {
  const { faults, templates } = setUpWords(language);
  switch (fault.code) {
    case 'no-employees':
      return faults['no-employees'];
    case 'nobody-in-period':
      return faults['nobody-in-period'](formatPeriod(fault.period, language));
    case 'id-blank':
      return faults['id-blank'](fault.name);
    case 'id-repeated':
      return faults['id-repeated'](fault.id);
    case 'weights-not-100':
      return faults['weights-not-100'](templates[fault.template], formatNumber(fault.sum));
    case 'template-repeated':
      return faults['template-repeated'](templates[fault.template]);
  }
}
