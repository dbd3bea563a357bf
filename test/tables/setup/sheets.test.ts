import { describe, expect, test } from 'vitest';
import { TEMPLATE_IDS } from '../../../src/core';
import { LANGUAGES, setUpWords, terms, type Language } from '../../../src/i18n';
import { writeWorkbook } from '../../../src/ooxml';
import { planSetUp, sampleChoice, type SheetPlan } from '../../../src/tables';
import { choiceOf, employee, JUNE } from './cases';

const TOP = 3;
const sheetsOf = (language: Language = 'zh-CN') => {
  const [settings, employees, library, scorecard] = planSetUp(choiceOf(language, TEMPLATE_IDS, 12)).sheets;
  return { settings: settings!, employees: employees!, library: library!, scorecard: scorecard! };
};
const headers = ({ rows, tables }: SheetPlan) =>
  rows[TOP]!.cells.slice(0, tables[0]!.range.right + 1).map(({ value }) => value);
const column = (sheet: SheetPlan, header: string) => headers(sheet).indexOf(header);
const cellsUnder = (sheet: SheetPlan, header: string) =>
  sheet.rows
    .slice(TOP + 1, sheet.tables[0]!.range.bottom + 1)
    .map(({ cells }) => cells.find((cell) => cell.column === column(sheet, header)));

describe('number formats', () => {
  const { scorecard, employees, settings } = sheetsOf();
  const actualOf = (metric: string) => {
    const row = cellsUnder(scorecard, '考核指标').findIndex((cell) => cell?.value === metric);
    return cellsUnder(scorecard, '实际值')[row]?.style?.numberFormat;
  };

  test('keep a typed 3.6% a percentage, 4/5 text, and amounts readable', () => {
    expect(
      ['转化率', '跨部门协作评价', '新工具学习', '新品运营计划', '销售额', '响应时间'].map(actualOf),
    ).toEqual(['0.0#%', '@', '@', '#,##0', '#,##0.00', undefined]);
  });

  test('keep ids and the period text, and dates dates', () => {
    expect(new Set(cellsUnder(scorecard, '工号').map((cell) => cell?.style?.numberFormat))).toEqual(
      new Set(['@']),
    );
    expect(cellsUnder(employees, '工号')[0]?.style?.numberFormat).toBe('@');
    expect(cellsUnder(employees, '入职日期')[0]).toMatchObject({
      value: 45_299,
      style: { numberFormat: 'yyyy-mm-dd' },
    });
    expect(cellsUnder(settings, '值')[1]).toMatchObject({ value: '2025-06', style: { numberFormat: '@' } });
  });
});

describe('cells to fill in', () => {
  test('are yellow with a border, and nothing else is', () => {
    const { scorecard } = sheetsOf();
    const filled = scorecard.rows.flatMap(({ cells }) =>
      cells.filter(({ style }) => style?.fill === 'FFFBEA').map((cell) => cell.column),
    );
    expect(new Set(filled)).toEqual(new Set([column(scorecard, '实际值')]));
    expect(filled).toHaveLength(scorecard.tables[0]!.range.bottom - TOP);
    expect(cellsUnder(scorecard, '实际值')[0]?.style?.border?.left?.style).toBe('thin');
  });
});

describe('lists to choose from', () => {
  test.each(LANGUAGES)('offer every method, section and department (%s)', (language) => {
    const { scorecard } = sheetsOf(language);
    const { fields, methods, sections } = terms(language);
    const listUnder = (header: string) => {
      const found = scorecard.validations.find(({ range }) => range.left === column(scorecard, header));
      return found?.rule.kind === 'list' ? found.rule.values : null;
    };
    expect(listUnder(fields.scorecard.method)).toEqual(Object.values(methods));
    expect(listUnder(fields.scorecard.section)).toEqual(Object.values(sections));
    const departments = TEMPLATE_IDS.map((id) => setUpWords(language).templates[id]);
    expect(listUnder(fields.scorecard.department)).toEqual(departments);
  });

  test('departments ask, methods refuse', () => {
    const { scorecard } = sheetsOf();
    const lenient = scorecard.validations.map(({ range, lenient: asks }) => [
      headers(scorecard)[range.left],
      asks,
    ]);
    expect(lenient).toContainEqual(['部门', true]);
    expect(lenient).toContainEqual(['计分方式', undefined]);
  });

  test.each([
    ['too long for Excel', Array.from({ length: 60 }, (_, index) => `第${index}事业部`)],
    ['with a comma in them', ['研发,测试']],
    ['of nobody', ['']],
  ])('departments %s are left without a list, and the file can be written', (_, departments) => {
    const employees = departments.map((department, index) => employee(`E${index}`, { department }));
    const plan = planSetUp(choiceOf('zh-CN', ['sales'], 0, { employees }));
    const scorecard = plan.sheets[3]!;
    expect(scorecard.validations.some(({ range }) => range.left === column(scorecard, '部门'))).toBe(false);
    expect(() => writeWorkbook(plan)).not.toThrow();
  });
});

describe('notes', () => {
  test.each(LANGUAGES)('tell what each metric means and how columns are filled in (%s)', (language) => {
    const { scorecard } = sheetsOf(language);
    const words = setUpWords(language);
    const under = column(scorecard, terms(language).fields.scorecard.metric);
    const metrics = scorecard.notes!.filter(({ cell }) => cell.row > TOP);
    expect(metrics).toHaveLength(scorecard.tables[0]!.range.bottom - TOP);
    for (const { cell, text } of metrics) {
      const name = scorecard.rows[cell.row]!.cells[under]!.value;
      const metric = Object.values(words.metrics).find((one) => one.name === name)!;
      expect([cell.column, text]).toEqual([under, words.metricNote(metric)]);
    }
    const actual = column(scorecard, terms(language).fields.scorecard.actual);
    expect(scorecard.notes).toContainEqual({
      cell: { row: TOP, column: actual },
      text: words.headerNotes.actual,
    });
  });

  test('of a long table stand on the first row of each metric', () => {
    const scorecard = planSetUp(choiceOf('zh-CN', TEMPLATE_IDS, 200)).sheets[3]!;
    expect(scorecard.notes!.filter(({ cell }) => cell.row > TOP)).toHaveLength(26);
  });
});

describe('marks', () => {
  const { scorecard } = sheetsOf();
  const formulas = scorecard.conditionalFormats.map(({ rule }) =>
    rule.kind === 'formula' ? rule.formula : '',
  );

  test('show whose weights do not sum to 100', () => {
    expect(formulas[0]).toBe('AND($A5<>"",ROUND(SUMIF($A$5:$A$58,$A5,$F$5:$F$58),4)<>100)');
  });

  test('say nothing of sums where people may have two segments, or the table is very long', () => {
    const marksOf = (choice: Parameters<typeof planSetUp>[0]) =>
      planSetUp(choice).sheets[3]!.conditionalFormats.map(({ rule }) => JSON.stringify(rule));
    const extraColumns = ['from', 'to'] as const;
    for (const choice of [
      choiceOf('zh-CN', ['sales'], 3, { extraColumns }),
      choiceOf('zh-CN', ['operations'], 400, { live: false }),
    ]) {
      expect(marksOf(choice).some((rule) => rule.includes('SUMIF'))).toBe(false);
    }
  });
});

describe('every sheet', () => {
  const plans = LANGUAGES.flatMap((language) => planSetUp(sampleChoice(language, JUNE, true)).sheets);
  test.each(plans.map((plan) => [plan.name, plan] as const))(
    '%s keeps its header in sight and on every page',
    (_, plan) => {
      expect(plan.freeze?.rows).toBe(TOP + 1);
      expect(plan.print).toMatchObject({ titleRows: { first: 0, last: TOP }, fit: { wide: 1, tall: 0 } });
      expect(plan.print!.area.bottom).toBe(plan.tables[0]!.range.bottom);
      expect(plan.gridlines).toBe(false);
    },
  );

  test.each(plans.map((plan) => [plan.name, plan] as const))(
    '%s has columns wide enough for their titles',
    (_, plan) => {
      const han = (text: string) => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
      for (const [index, header] of headers(plan).entries()) {
        expect(plan.columnWidths[index]).toBeGreaterThan(han(header as string) * 0.9);
      }
    },
  );

  test('further columns are added on request, in their order', () => {
    const extraColumns = ['prorate', 'from', 'to', 'goalId'] as const;
    const scorecard = planSetUp(choiceOf('zh-CN', ['sales'], 2, { extraColumns })).sheets[3]!;
    expect(headers(scorecard).slice(-4)).toEqual(['按天折算', '开始日期', '结束日期', '目标编号']);
  });
});
