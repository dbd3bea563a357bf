/// <reference types="office-js" />
import type { EditOutcome, EditPlan, LiveSheet } from '../tables';
import { askBeforeEdit, type BeforeEdit } from './editing/beforeEdit';
import { codeOf, excelRun } from './excelRun';
import { cellOn, columnPoints, rangeOn } from './ranges';
import { applyLook, extentOf } from './writing/applyLook';
import { inputOf } from './writing/inputs';

/** The open workbook in front of the person, in Excel. */
export const officeLiveSheet = (): LiveSheet => ({
  select: ({ sheet: name, range }) =>
    excelRun(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      rangeOn(sheet, range).select();
      await context.sync();
    }),
  edit: (...plans) => excelRun((context) => edit(context, plans)),
  onChange: (listener) =>
    excelRun(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        if (!isOurs(event)) listener();
        return Promise.resolve();
      });
      await context.sync();
      return () => void stop(handler);
    }),
});

/** What the add-in itself did; hosts before ExcelApi 1.14 do not tell, and one look too many harms nobody. */
const isOurs = ({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean =>
  triggerSource === 'ThisLocalAddin';

const stop = (handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> =>
  Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });

interface AskedPlan {
  readonly plan: EditPlan;
  readonly sheet: Excel.Worksheet;
  readonly before: BeforeEdit;
}

/** Three syncs for any number of plans: which sheets there are, what stands in the cells, and the edit. */
async function edit(context: Excel.RequestContext, plans: readonly EditPlan[]): Promise<EditOutcome> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const missing = plans.find(({ sheet }) => !worksheets.items.some(({ name }) => name === sheet));
  if (missing) return { kind: 'refused', sheet: missing.sheet, reason: 'missing' };
  const asked = plans.map((plan): AskedPlan => {
    const sheet = worksheets.getItem(plan.sheet);
    return { plan, sheet, before: askBeforeEdit(sheet, plan, columnPoints) };
  });
  await context.sync();
  const changed = asked.flatMap(({ plan: { sheet }, before }) =>
    before.changed().map((cell) => ({ sheet, ...cell })),
  );
  if (changed.length > 0) return { kind: 'changed-meanwhile', cells: changed };
  const locked = asked.find(({ before }) => before.isLocked());
  if (locked) return { kind: 'refused', sheet: locked.plan.sheet, reason: 'protected' };
  for (const one of asked) carryOut(one);
  try {
    await context.sync();
  } catch (error) {
    const [first] = plans;
    if (first === undefined || codeOf(error) !== 'AccessDenied') throw error;
    return { kind: 'refused', sheet: first.sheet, reason: 'protected' };
  }
  return { kind: 'done' };
}

/** Looks first, contents last: whatever fails before them leaves nothing to be read differently. */
function carryOut({ plan, sheet, before }: AskedPlan): void {
  for (const { range, style } of plan.styles) {
    const cells = rangeOn(sheet, range);
    applyLook(cells.format, style, extentOf(range));
    // One value for all cells.
    if (style.numberFormat !== undefined) cells.numberFormat = style.numberFormat as unknown as string[][];
  }
  for (const { column, points } of before.widths())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  const cleared = plan.cells.filter(({ after }) => after === null);
  const filled = plan.cells.filter(({ after }) => after !== null);
  for (const { cell, after } of [...cleared, ...filled]) cellOn(sheet, cell).formulas = [[inputOf(after)]];
}
