import { readPeriod, type Period } from '../../core';
import { reportFileName, uniqueFileName, type SheetPlan } from '../../tables';
import type { PlannedFile } from '../work/job';
import { workbookOf } from './workbookOf';
import type { Language } from '../../i18n';

/** The period that sheets of ours are stamped with: `slip:2025-06:E001`. */
export function stampedPeriod(plans: readonly SheetPlan[]): Period | null {
  for (const { stamp } of plans) {
    const [, text = ''] = /^(?:results|slip):([^:]+)/.exec(stamp) ?? [];
    const period = readPeriod(text);
    if (period) return period;
  }
  return null;
}

/** @example workbookName(plans, '绩效结果') //=> '2025-06-绩效结果.xlsx' */
export const workbookName = (plans: readonly SheetPlan[], named: string): string =>
  reportFileName(stampedPeriod(plans), { id: '', name: named });

const idOf = ({ stamp }: SheetPlan): string | null => /^slip:[^:]*:(.*)$/s.exec(stamp)?.[1] ?? null;

/** One workbook per slip, named for whom it is. */
export function slipFiles(
  plans: readonly SheetPlan[],
  language: Language,
  nameOf: (id: string) => string,
): readonly PlannedFile[] {
  const period = stampedPeriod(plans);
  const taken = new Set<string>();
  return plans.flatMap((plan) => {
    const id = idOf(plan);
    if (id === null) return [];
    const fileName = uniqueFileName(reportFileName(period, { id, name: nameOf(id) }), taken);
    taken.add(fileName.toLowerCase());
    return [{ fileName, workbook: workbookOf([plan], language) }];
  });
}
