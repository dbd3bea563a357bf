import { STAMP_NAME } from '../../ooxml';
import { stampFormula } from '../stamps';
import type { Assignment } from './assign';
import { formulaSteps } from './cellSteps';
import { ACTION_BYTES, type Step } from './step';

/** Begins a sheet under a name of its own, stamped as unfinished before there is anything on it. */
export const beginStep = ({ building }: Assignment, unfinished: string): Step => ({
  bytes: 4 * ACTION_BYTES,
  run: ({ worksheets }) => {
    const sheet = worksheets.add(building);
    sheet.names.add(STAMP_NAME, stampFormula(unfinished)).visible = false;
  },
});

/** Puts a finished sheet in the place of the one before, and stamps it as what it is at the very end. */
export function swapSteps(assignment: Assignment, wasActive: boolean): readonly Step[] {
  const { plan, building, name, replaced } = assignment;
  const place: Step = {
    bytes: (12 + plan.tables.length * 2) * ACTION_BYTES,
    run: ({ worksheets }) => {
      const sheet = worksheets.getItem(building);
      if (replaced !== null) {
        if (wasActive) sheet.activate();
        worksheets.getItem(replaced.name).delete();
      }
      sheet.name = name;
      if (replaced !== null) sheet.position = replaced.position;
      plan.tables.forEach((table, index) => {
        sheet.tables.getItemAt(index).name = table.name;
      });
    },
  };
  return [place];
}

/** Formulas, once every sheet and table has its name; then protection, and the stamp last of all. */
export function finishSteps({ plan, name }: Assignment): readonly Step[] {
  const finish: Step = {
    bytes: 8 * ACTION_BYTES,
    run: ({ worksheets }) => {
      const sheet = worksheets.getItem(name);
      if (plan.protection !== null) {
        const { allowSort, allowFilter } = plan.protection;
        sheet.protection.protect({ allowSort, allowAutoFilter: allowFilter });
      }
      sheet.names.getItem(STAMP_NAME).formula = stampFormula(plan.stamp);
    },
  };
  return [...formulaSteps(plan, name), finish];
}
