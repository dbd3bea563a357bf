import type { Language } from '../../i18n';
import type { SheetPlan, WorkbookPlan } from '../../tables';
import { withoutDeadLinks } from './withoutDeadLinks';

/** A workbook of ours and nothing else. */
export const workbookOf = (plans: readonly SheetPlan[], language: Language): WorkbookPlan => ({
  title: 'PERF',
  language,
  sheets: withoutDeadLinks(plans),
});
