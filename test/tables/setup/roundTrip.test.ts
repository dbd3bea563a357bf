import { describe, expect, test } from 'vitest';
import { scoreMonth } from '../../../src/actions';
import { metricsOf, monthPeriod, TEMPLATE_IDS } from '../../../src/core';
import { LANGUAGES, setUpWords } from '../../../src/i18n';
import { readWorkbook, writeWorkbook } from '../../../src/ooxml';
import { holdsSample, livePlan, planSetUp, sampleChoice, type SetUpChoice } from '../../../src/tables';
import { CASES, choiceOf, employee, JUNE, reopened } from './cases';

const codesOf = (month: Awaited<ReturnType<typeof reopened>>): readonly string[] => [
  ...new Set(month.issues.filter(({ issue }) => issue.severity !== 'advice').map(({ issue }) => issue.code)),
];

describe('a workbook that was set up is read back whole', () => {
  test.each(CASES)('$title', async ({ language, templates, people }) => {
    const choice = choiceOf(language, templates, people);
    const month = await reopened(planSetUp(choice));
    expect(month.recognition.problem).toBeNull();
    expect(month.recognition.settings.faults).toEqual([]);
    expect([month.language, month.recognition.period.period?.id]).toEqual([language, '2025-06']);
    expect(month.recognition.sources.map(({ table }) => table)).toEqual(['Scorecard']);
    expect(month.scorecard.people.map(({ id }) => id)).toEqual(choice.employees.map(({ id }) => id));
    for (const { segments } of month.scorecard.people) {
      const weights = segments.flatMap(({ lines }) =>
        lines.map(({ weight }) => (weight.ok ? (weight.value?.value ?? 0) : 0)),
      );
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
    expect(month.scorecard.roster).toHaveLength(people);
    const used = TEMPLATE_IDS.filter((id) => templates.includes(id));
    expect(month.scorecard.library).toHaveLength(used.flatMap((id) => metricsOf(id)).length);
    expect(codesOf(month)).toEqual(['actual-missing']);
  });

  test.each(LANGUAGES)(
    'its live formulas are the ones that going live would write (%s)',
    async (language) => {
      const plan = planSetUp(choiceOf(language, TEMPLATE_IDS, 12));
      const month = await reopened(plan);
      const { blocks, edits } = livePlan(month.recognition, month.workbook);
      expect(blocks.flatMap(({ formulas }) => formulas.map(({ part, state }) => [part, state]))).toEqual([
        ['lines', 'live'],
        ['scores', 'live'],
      ]);
      expect(edits).toEqual([]);
    },
  );

  test('without live formulas there are none', async () => {
    const plan = planSetUp(choiceOf('zh-CN', ['sales'], 3, { live: false }));
    const month = await reopened(plan);
    expect(livePlan(month.recognition, month.workbook).blocks[0]?.formulas.map(({ state }) => state)).toEqual(
      ['absent', 'absent'],
    );
  });

  test('its scorecard is found even once it is no Excel table any more', async () => {
    const plan = planSetUp(choiceOf('zh-CN', ['sales'], 3));
    const month = await reopened({
      ...plan,
      sheets: plan.sheets.map((sheet) => ({ ...sheet, name: `我的${sheet.name}`, tables: [] })),
    });
    expect(month.scorecard.people.map(({ id }) => id)).toEqual(['001', '002', '003']);
  });
});

describe('a sample month', () => {
  const cases = LANGUAGES.flatMap((language) => [true, false].map((live) => ({ language, live })));
  test.each(cases)(
    'scores everybody, finds nothing wrong and fills every tier ($language, live $live)',
    async ({ language, live }) => {
      const month = await reopened(planSetUp(sampleChoice(language, JUNE, live)));
      expect(month.issues).toEqual([]);
      const { standings } = scoreMonth(month);
      expect(standings.map(({ status }) => status)).toEqual(Array(12).fill('scored'));
      expect(new Set(standings.map(({ tier }) => tier))).toEqual(new Set([0, 1, 2]));
      expect(new Set(standings.map(({ name }) => name))).toEqual(new Set(setUpWords(language).sample.names));
      expect(holdsSample(month.workbook)).toBe(true);
    },
  );

  test('scores the same in either language', async () => {
    const [zh, en] = await Promise.all(
      LANGUAGES.map(async (language) =>
        scoreMonth(await reopened(planSetUp(sampleChoice(language, JUNE, false)))).standings.map(
          ({ id, score }) => [id, score],
        ),
      ),
    );
    expect(en).toEqual(zh);
  });

  test('can be of any month', async () => {
    const month = await reopened(planSetUp(sampleChoice('zh-CN', monthPeriod(2001, 2), false)));
    expect(month.issues).toEqual([]);
  });

  test('is told from a company’s own employees', async () => {
    const own = await reopened(planSetUp(choiceOf('zh-CN', ['sales'], 3)));
    expect(holdsSample(own.workbook)).toBe(false);
  });
});

describe('what people are called and weigh', () => {
  const idsOf = async (choice: SetUpChoice) =>
    (await reopened(planSetUp(choice))).scorecard.people.map(({ id, name }) => [id, name]);

  test('ids and names that begin like formulas or numbers stay text', async () => {
    const people = [employee('001', { name: '=1+1' }), employee('1', { name: '@王' }), employee('-3')];
    const choice = choiceOf('zh-CN', ['sales'], 0, { employees: people });
    expect(await idsOf(choice)).toEqual([
      ['001', '=1+1'],
      ['1', '@王'],
      ['-3', '员工-3'],
    ]);
  });

  test('a company’s own weights stand in scorecard and library, and 0 leaves a metric out', async () => {
    const weights = { 'sales-amount': 60, 'order-value': 0, collections: 15 };
    const choice = choiceOf('zh-CN', ['sales'], 1, { roles: [{ template: 'sales', weights }] });
    const month = await reopened(planSetUp(choice));
    expect(month.scorecard.library?.map(({ metric, weight }) => [metric, weight])).toEqual([
      ['销售额', 60],
      ['新客获取量', 25],
      ['回款', 15],
    ]);
    expect(month.scorecard.lines).toHaveLength(3);
    expect(codesOf(month)).toEqual(['actual-missing']);
  });

  test('who is not there in the period, or has no role, is listed and gets no metrics', async () => {
    const people = [
      employee('A', { position: '客服专员' }),
      employee('B', { position: '客服专员', left: JUNE.first }),
      employee('C', { position: '客服专员', joined: monthPeriod(2025, 7).first }),
      employee('D', { position: '总经理', template: null }),
    ];
    const month = await reopened(planSetUp(choiceOf('zh-CN', ['service'], 0, { employees: people })));
    expect(month.scorecard.roster?.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D']);
    expect([...new Set(month.scorecard.lines.map(({ employeeId }) => employeeId))]).toEqual(['A', 'B']);
  });
});

test('formulas are written in Excel’s own spelling', () => {
  const plan = planSetUp(choiceOf('zh-CN', ['sales'], 3), { taken: new Set(['设置', '评分表']) });
  expect(plan.sheets.map(({ name }) => name)).toEqual(['设置 (2)', '员工', '指标库', '评分表 (2)']);
  const formulas = plan.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (value !== null && typeof value === 'object' ? [value.formula] : [])),
    ),
  );
  const guarded = (header: string, otherwise = '""') =>
    `IF(ISBLANK(Scorecard[${header}]),${otherwise},Scorecard[${header}])`;
  const columns = `${guarded('权重')},${guarded('实际值')},${guarded('目标值')},${guarded('计分方式')},${guarded('封顶', "'设置 (2)'!$B$7")},${guarded('基线')}`;
  expect(formulas).toEqual([
    `'设置 (2)'!$B$6&" 绩效考核"`,
    `'设置 (2)'!$B$6&" 员工"`,
    `'设置 (2)'!$B$6&" 指标库"`,
    `'设置 (2)'!$B$6&" 评分表"`,
    `PERF.LINES(${columns},TRUE)`,
    `PERF.SCORES(${guarded('工号')},${columns},'设置 (2)'!$B$8,'设置 (2)'!$B$11,TRUE)`,
  ]);
});

test('cells beside the scorecard that formulas spill into are blank', () => {
  const plan = planSetUp(choiceOf('zh-CN', TEMPLATE_IDS, 12));
  const scorecard = readWorkbook(writeWorkbook(plan), '').sheets[3];
  const right = scorecard?.tables[0]?.range.right ?? 0;
  const beside = scorecard?.rows.flatMap((row, index) =>
    (row ?? []).slice(right + 1).flatMap((cell) => (cell ? [index] : [])),
  );
  expect(new Set(beside)).toEqual(new Set([3]));
});
