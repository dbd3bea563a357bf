import { describe, expect, test } from 'vitest';
import { dashboardPlan, goalConfirmationPlan, resultsPlan, slipPlan } from '../../src/tables';
import { inEnglish, LIBRARY, mixed, operations, team, waiting } from '../tables/reports/cases';
import { context } from '../tables/reports/derivations';
import { sheetText } from './sheetText';

const chinese = context({ library: LIBRARY });
const english = context({ language: 'en', tierLabels: ['Excellent', 'Good', 'Needs improvement'] });
const sheet = 'E001 孙浩然';

/** Accept a change with `npm test -- -u`, after reading it. */
describe('reports as text', () => {
  test.each([
    ['slip.zh-CN', slipPlan(operations(), { ...chinese, sheet })],
    ['slip.en', slipPlan(inEnglish(), { ...english, sheet })],
    ['slip-mixed.zh-CN', slipPlan(mixed(), { ...chinese, sheet })],
    ['slip-mixed.en', slipPlan(mixed(), { ...english, sheet })],
    ['slip-waiting.zh-CN', slipPlan(waiting(), { ...chinese, sheet })],
    ['goals.zh-CN', goalConfirmationPlan(operations(), { ...chinese, sheet })],
    ['goals.en', goalConfirmationPlan(inEnglish(), { ...english, sheet })],
    ['results.zh-CN', resultsPlan(team(), { ...chinese, tabOf: (id) => `${id} 的报告` })],
    ['results.en', resultsPlan(team(), english)],
    ['dashboard.zh-CN', dashboardPlan(team(), chinese)],
    ['dashboard.en', dashboardPlan(team(), english)],
  ])('%s', async (name, plan) => {
    await expect(sheetText(plan)).toMatchFileSnapshot(`reports/${name}.txt`);
  });
});
