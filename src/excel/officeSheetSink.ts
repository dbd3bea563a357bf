/// <reference types="office-js" />

import type { Attention, SheetPlan, SheetSink, WrittenSheet } from '../tables';
import { excelRun } from './excelRun';
import { pause } from './pause';
import { assign, type Assignment } from './writing/assign';
import { cellSteps } from './writing/cellSteps';
import { frameSteps } from './writing/frameSteps';
import { furnitureSteps, type Names } from './writing/furnitureSteps';
import { isUnfinished, openSheets, unfinishedStamp, type OpenSheets } from './writing/ourSheets';
import type { Step } from './writing/step';
import { beginStep, finishSteps, swapSteps } from './writing/swapSteps';

/** Well below the 5 MB that Excel on the web takes at once. */
const REQUEST_BYTES = 1_500_000;

/**
 * Writes whole sheets of ours into the open workbook: each is built beside the one it replaces and takes its place when
 * it is done. Four syncs and one more for every 1.5 MB, however many sheets; what an interrupted run left behind is
 * stamped as unfinished, and cleared away by the next one.
 */
export const officeSheetSink = (): SheetSink => ({
  write: (plans, attention = {}) =>
    plans.length === 0 ? Promise.resolve([]) : excelRun((context) => write(context, plans, attention)),
  remove: (stamps) => excelRun((context) => remove(context, stamps)),
});

async function write(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  attention: Attention,
): Promise<readonly WrittenSheet[]> {
  const open = await openSheets(context);
  const assignments = assign(plans, open);
  try {
    await build(context, open, { assignments, attention });
  } catch (error) {
    await clearAway(context, assignments).catch(() => undefined);
    throw error;
  }
  await swap(context, open, assignments);
  return assignments.map(({ plan: { stamp, name: wanted }, name, replaced }) => ({
    stamp,
    name,
    wanted,
    replaced: replaced !== null,
  }));
}

interface Building {
  readonly assignments: readonly Assignment[];
  readonly attention: Attention;
}

async function build(
  context: Excel.RequestContext,
  open: OpenSheets,
  { assignments, attention: { signal, onProgress } }: Building,
): Promise<void> {
  signal?.throwIfAborted();
  const requests = sender(context);
  const leftovers = open.sheets.filter(isUnfinished);
  await requests.send(leftovers.map(({ sheet }) => ({ bytes: 400, run: () => sheet.delete() })));
  await requests.send(assignments.map((one) => beginStep(one, unfinishedStamp(one.plan.stamp))));
  const names = namesOf(assignments);
  const total = assignments.length;
  for (const [done, { plan, building, name }] of assignments.entries()) {
    onProgress?.({ done, total, label: name });
    const furniture = furnitureSteps(plan, building, names);
    await requests.send([...frameSteps(plan, building), ...cellSteps(plan, building), ...furniture]);
    await pause();
    signal?.throwIfAborted();
  }
  await requests.flush();
  signal?.throwIfAborted();
  onProgress?.({ done: total, total, label: '' });
}

async function swap(
  context: Excel.RequestContext,
  { active }: OpenSheets,
  assignments: readonly Assignment[],
): Promise<void> {
  const requests = sender(context);
  const inOrder = assignments.toSorted((a, b) => (a.replaced?.position ?? 0) - (b.replaced?.position ?? 0));
  await requests.send(inOrder.flatMap((one) => swapSteps(one, one.replaced?.name === active)));
  await requests.send(assignments.flatMap(finishSteps));
  await requests.flush();
}

/** Sheets that were begun and not finished, where the workbook still answers. */
async function clearAway(context: Excel.RequestContext, assignments: readonly Assignment[]): Promise<void> {
  const { worksheets } = context.workbook;
  const begun = assignments.map(({ building }) => worksheets.getItemOrNullObject(building));
  await context.sync();
  for (const sheet of begun) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

async function remove(context: Excel.RequestContext, stamps: readonly string[]): Promise<void> {
  const { sheets } = await openSheets(context);
  const unwanted = new Set(stamps);
  for (const one of sheets)
    if (isUnfinished(one) || (one.stamp !== null && unwanted.has(one.stamp))) one.sheet.delete();
  await context.sync();
}

function namesOf(assignments: readonly Assignment[]): Names {
  const byWanted = new Map(assignments.map((one) => [one.plan.name, one]));
  return {
    now: (sheet) => byWanted.get(sheet)?.building ?? sheet,
    later: (sheet) => byWanted.get(sheet)?.name ?? sheet,
  };
}

/** Sends steps in as few requests as their size allows. */
function sender(context: Excel.RequestContext) {
  let waiting = 0;
  const flush = async (): Promise<void> => {
    if (waiting === 0) return;
    waiting = 0;
    await context.sync();
  };
  return {
    flush,
    send: async (steps: readonly Step[]): Promise<void> => {
      for (const step of steps) {
        if (waiting + step.bytes > REQUEST_BYTES) await flush();
        waiting += step.bytes;
        step.run(context.workbook);
      }
    },
  };
}
