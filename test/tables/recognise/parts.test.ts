import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpret, validate } from '../../../src/core';
import { livePlan, recognise, type Recognition } from '../../../src/tables';
import { percent, read, sheet, table, workbook, type SheetOptions, type Written } from './grids';

type Rows = readonly (readonly Written[])[];

const HEADER = ['考核指标', '权重', '目标值', '实际值'];
const WANG = ['姓名：王敏', '工号：E1'];
const row = (metric: string, weight: Written): readonly Written[] => [metric, weight, 10, 9];

const form = (rows: Rows, options?: SheetOptions) => read(sheet('王敏', [WANG, ...rows], options));
const weights = (found: Recognition) =>
  table(found, 'employeeId', 'section', 'weight').filter(([id]) => id === 'E1');
const codes = ({ input }: Recognition) => validate(interpret(input)).map(({ code }) => code);

/** 日常 and 提升 as people lay them out, with the weights given. */
const LAYOUTS: Readonly<
  Record<
    string,
    (weights: readonly [Written, Written, Written], shares: readonly [string, string]) => Recognition
  >
> = {
  'two tables under titles': ([a, b, c], [routine, focus]) =>
    form([
      [`日常工作${routine}`],
      HEADER,
      row('转化率', a),
      row('流量', b),
      ['合计', 100],
      [],
      [`提升工作${focus}`],
      HEADER,
      row('新品', c),
    ]),
  'two tables under wide, numbered titles': ([a, b, c], [routine, focus]) =>
    form(
      [
        [`一、日常工作${routine}`],
        HEADER,
        row('转化率', a),
        row('流量', b),
        [`二、重点提升${focus}`],
        HEADER,
        row('新品', c),
      ],
      { merges: ['A2:D2', 'A6:D6'] },
    ),
  'lines within one table': ([a, b, c], [routine, focus]) =>
    form([
      HEADER,
      [`日常工作${routine}`, null, null, null],
      row('转化率', a),
      row('流量', b),
      [`提升工作${focus}`, null, null, null],
      row('新品', c),
    ]),
  'a column of merged cells': ([a, b, c], [routine, focus]) =>
    form(
      [
        ['类别', ...HEADER],
        [`日常工作\n${routine}`, ...row('转化率', a)],
        [null, ...row('流量', b)],
        [`提升工作\n${focus}`, ...row('新品', c)],
      ],
      { merges: ['A3:A4'] },
    ),
};
const layouts = Object.entries(LAYOUTS);

describe.each(layouts)('日常 and 提升 in %s', (_, layout) => {
  const scored = (found: Recognition) => weights(found).map(([, , weight]) => weight);

  test('are sections of what recurs and of what is agreed anew', () => {
    const sections = weights(layout([40, 30, 30], ['（70分）', '（30分）'])).map(([, section]) => section);
    expect(sections.map((section) => /日常|提升/u.exec(section ?? '')?.[0])).toEqual([
      '日常',
      '日常',
      '提升',
    ]);
  });

  test('keep weights that sum to 100 over all', () => {
    const found = layout([40, 30, 30], ['（70分）', '（30分）']);
    expect(scored(found)).toEqual(['40', '30', '30']);
    expect(codes(found)).not.toContain('weights-by-part');
    expect(codes(found)).not.toContain('weight-sum');
  });

  test('have weights of 100 each brought to the scale of the whole, and say so', () => {
    const found = layout([60, 40, 100], ['（70%）', '（30%）']);
    expect(scored(found)).toEqual(['42', '28', '30']);
    expect(codes(found)).toContain('weights-by-part');
    expect(codes(found)).not.toContain('weight-sum');
  });

  test('have shares in per cent brought to the scale of the whole as shares', () => {
    const found = layout([percent(0.6), percent(0.4), percent(1)], [' 70%', ' 30%']);
    expect(scored(found)).toEqual(['42%', '28%', '30%']);
  });

  test('keep weights that fit neither way, and are told by the part at fault', () => {
    const found = layout([60, 35, 100], ['（70%）', '（30%）']);
    expect(scored(found)).toEqual(['60', '35', '100']);
    const issues = validate(interpret(found.input));
    const fault = issues.find(({ code }) => code === 'part-share');
    expect(fault?.severity).toBe('error');
    expect(fault?.consequences.map(({ code }) => code)).toContain('weight-sum');
  });

  test('are not guessed a share of where none is said', () => {
    const found = layout([60, 40, 100], ['', '']);
    expect(scored(found)).toEqual(['60', '40', '100']);
    expect(codes(found)).toContain('part-share');
  });

  test('leave shares alone that do not make a whole', () => {
    const found = layout([60, 40, 100], ['（70%）', '（20%）']);
    expect(scored(found)).toEqual(['60', '40', '100']);
    expect(codes(found)).toContain('weight-sum');
  });
});

describe('a line with a figure', () => {
  test('that heads weights summing to it is their part’s, and counted once', () => {
    const found = form([
      HEADER,
      ['日常工作', 70],
      row('转化率', 40),
      row('流量', 30),
      ['提升工作', 30],
      row('新品', 30),
    ]);
    expect(weights(found).map(([, , weight]) => weight)).toEqual(['40', '30', '30']);
    expect(found.input.traits.remarkRows.map(({ text }) => text)).toEqual(['日常工作 70', '提升工作 30']);
  });

  test('that heads weights of 100 each gives their share', () => {
    const found = form([
      HEADER,
      ['日常工作', percent(0.7)],
      row('转化率', 60),
      row('流量', 40),
      ['提升工作', percent(0.3)],
      row('新品', 100),
    ]);
    expect(weights(found).map(([, , weight]) => weight)).toEqual(['42', '28', '30']);
  });

  test('is a metric where what follows does not sum to it, or where it is measured', () => {
    expect(weights(form([HEADER, ['日常工作', 70], row('转化率', 30)]))).toHaveLength(2);
    expect(weights(form([HEADER, row('日常工作', 70), row('提升工作', 30)]))).toHaveLength(2);
  });

  test('that is a remark heads nothing', () => {
    const found = form([HEADER, ['注：完成率低于 60%'], row('转化率', 100)]);
    expect(found.input.rows.at(-1)?.section.kind).toBe('blank');
    expect(weights(found)).toEqual([['E1', '', '100']]);
  });
});

describe('a column of parts', () => {
  const column = ['类别', ...HEADER];

  test('is judged without the totals and remarks under it', () => {
    const found = form([
      column,
      ['日常（70分）', ...row('转化率', 70)],
      ['提升（30分）', ...row('新品', 30)],
      ['合计', null, 100],
      ['备注：'],
      ['员工签字：'],
    ]);
    expect(weights(found).map(([, section]) => section)).toEqual(['日常（70分）', '提升（30分）']);
  });

  test('typed once for several rows goes on where the sums come out right, and only there', () => {
    const rows = (second: number): Rows => [
      column,
      ['日常（70%）', ...row('转化率', 60)],
      [null, ...row('流量', second)],
      ['提升（30%）', ...row('新品', 100)],
    ];
    expect(weights(form(rows(40)))).toEqual([
      ['E1', '日常（70%）', '42'],
      ['E1', '', '28'],
      ['E1', '提升（30%）', '30'],
    ]);
    expect(weights(form(rows(35))).map(([, , weight]) => weight)).toEqual(['60', '35', '100']);
    expect(codes(form(rows(35)))).not.toContain('part-share');
  });
});

test('no live formulas go beside weights that were brought to scale, for they would see others', () => {
  const rows: Rows = [
    WANG,
    ['日常工作（70%）'],
    HEADER,
    row('转化率', 100),
    ['提升工作（30%）'],
    HEADER,
    row('新品', 100),
  ];
  const book = workbook([sheet('王敏', rows)]);
  const { blocks, edits } = livePlan(recognise(book), book);
  expect(blocks.map(({ obstacle }) => obstacle?.code)).toEqual(['weights-by-part', 'weights-by-part']);
  expect(edits).toEqual([]);
});

test('parts under names of the person’s own are weighed by their shares, and are no sections', () => {
  const found = form([
    ['一、业绩指标（80分）'],
    HEADER,
    row('转化率', 100),
    ['二、行为指标（20分）'],
    HEADER,
    row('协作', 100),
  ]);
  expect(weights(found)).toEqual([
    ['E1', '', '80'],
    ['E1', '', '20'],
  ]);
});

test('the next person’s form begins anew', () => {
  const forms = ['E1', 'E2'].flatMap((id): Rows => [
    [`工号：${id}`],
    ['日常工作（70%）'],
    HEADER,
    row('转化率', 100),
    ['提升工作（30%）'],
    HEADER,
    row('新品', 100),
    [],
  ]);
  expect(table(read(sheet('全员', forms)), 'employeeId', 'weight').filter(([id]) => id !== '')).toEqual([
    ['E1', '70'],
    ['E1', '30'],
    ['E2', '70'],
    ['E2', '30'],
  ]);
});

test('the cell behind a weight that was brought to scale is the one that was typed', () => {
  const found = LAYOUTS['two tables under titles']!([60, 40, 100], ['（70%）', '（30%）']);
  expect(found.cellOf({ table: 'scorecard', row: 0, field: 'weight' })).toEqual({
    sheet: '王敏',
    row: 3,
    column: 1,
  });
});

test('whatever the shares and the weights, they sum to 100 exactly', () => {
  const cents = (most: number) => fc.integer({ min: 1, max: most - 1 }).map((value) => value / 100);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      cents(10_000),
      fc.constantFrom(...layouts),
      (share, part, [, layout]) => {
        const rest = Number((100 - part).toFixed(2));
        const found = layout([part, rest, 100], [`（${share}%）`, `（${100 - share}%）`]);
        const faults = codes(found).filter((code) => code === 'weight-sum' || code === 'part-share');
        expect(faults).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
