import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openMonth, planReports, scoreMonth } from '../../src/actions';
import { dayOf } from '../../src/core';
import { readWorkbook } from '../../src/ooxml';
import { slipPlan, type SheetPlan, type WorkbookPlan } from '../../src/tables';

const SAMPLE = 'scorecard-2025-06.xlsx';
const FILE = resolve(import.meta.dirname, '../../assets/samples', SAMPLE);

/** A workbook of as many real slips, the sample's people over and over. */
export async function reportPlan(count: number): Promise<WorkbookPlan> {
  const grid = readWorkbook(readFileSync(FILE), SAMPLE);
  const month = await openMonth({ workbook: () => Promise.resolve(grid) });
  const options = { language: 'zh-CN', made: dayOf(2025, 7, 5), allowErrors: true } as const;
  const { slips, context } = planReports(month, scoreMonth(month), options);
  const sheets = Array.from({ length: count }, (_, index): SheetPlan => {
    const { subject } = slips[index % slips.length]!;
    return slipPlan(subject, { ...context, sheet: `${index + 1} ${subject.person.name}` });
  });
  return { title: 'PERF', language: 'zh-CN', sheets };
}
