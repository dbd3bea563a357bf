import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixes, fixOffer, type FixOffer, type Month } from '../../src/actions';
import { a1, sheetCellText, type CellEdit } from '../../src/tables';
import { percent, sheet, workbook, type Written } from '../tables/recognise/grids';
import { applied, contents, monthIn, monthOf, sampleMonth, scorecard } from './months';

const rows = (offer: FixOffer | undefined) =>
  offer?.rows.map(
    ({ cell, old, new: fixed, people }) => `${a1(cell)} ${old} → ${fixed} (${people.join(' ')})`,
  );
const edits = (cells: readonly CellEdit[] = []) =>
  cells.map(({ cell, before, after }) => `${a1(cell)} ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
const kind = (month: Month, code: string) => fixes(month).kinds.find((each) => each.code === code)?.offer;
const left = (offer: FixOffer | undefined) =>
  offer?.left.map(({ edit, reason }) => `${a1(edit.cell)} ${reason}`);

const person = (weights: readonly Written[], actuals: readonly Written[] = [], id = 'E001') =>
  weights.map((weight, index): readonly Written[] => [
    id,
    id === 'E001' ? '王敏' : '李雷',
    '运营',
    `指标${index}`,
    weight,
    '',
    10,
    actuals[index] ?? 9,
  ]);

describe('repairs', () => {
  test('of weights come with all of a person’s cells', async () => {
    const month = await monthOf(scorecard(...person([50, 30, 10])));
    expect(rows(kind(month, 'weight-sum'))).toEqual([
      'E2 50 → 55.56 (E001)',
      'E3 30 → 33.33 (E001)',
      'E4 10 → 11.11 (E001)',
    ]);
  });

  test('of text numbers write numbers, which a text format would not keep', async () => {
    const month = await monthOf(scorecard(...person([60, 40], [{ value: '8.5', format: '@' }, '９'])));
    const offer = kind(month, 'text-numbers');
    expect(edits(offer?.plans[0]?.cells)).toEqual(['H2 "8.5" → 8.5', 'H3 "９" → 9']);
    expect(offer?.plans[0]?.styles).toEqual([
      { range: { top: 1, left: 7, bottom: 1, right: 7 }, style: { numberFormat: 'General' } },
    ]);
  });

  test('of texts in per cent keep the per cent in sight', async () => {
    const month = await monthOf(
      scorecard(
        ['E001', '王敏', '', '转化率', '60%', '', percent(0.03), '3.60%'],
        ['E001', '王敏', '', '流量', '40%', '', percent(0.03), '4%'],
      ),
    );
    const offer = fixes(month).kinds.find(
      ({ code, issues }) => code === 'text-numbers' && issues.length > 0,
    )?.offer;
    expect(rows(offer)).toEqual([
      'E2 60% → 60% (E001)',
      'E3 40% → 40% (E001)',
      'H2 3.60% → 3.6% (E001)',
      'H3 4% → 4% (E001)',
    ]);
    expect(offer?.plans[0]?.styles.map(({ style }) => style.numberFormat)).toEqual([
      '0%',
      '0%',
      '0.00%',
      '0%',
    ]);
  });

  test('of weights on another scale lose their per cent', async () => {
    const month = await monthOf(
      scorecard(
        ...person([60, 40]),
        ...person([70, 30], [], 'E002'),
        ...person([percent(0.6), percent(0.4)], [], 'E003'),
      ),
    );
    const offer = kind(month, 'weight-scales-mixed');
    expect(edits(offer?.plans[0]?.cells)).toEqual(['E6 0.6 → 60', 'E7 0.4 → 40']);
    expect(offer?.plans[0]?.styles.map(({ style }) => style.numberFormat)).toEqual(['General', 'General']);
    expect(offer?.undo[0]?.styles.map(({ style }) => style.numberFormat)).toEqual(['0.0%', '0.0%']);
  });

  test('never overwrite a formula, nor part of what belongs together', async () => {
    const month = await monthOf(scorecard(...person([50, { value: 30, format: '', formula: 'E2-20' }, 10])));
    expect(kind(month, 'weight-sum')).toBeUndefined();
    const all = fixes(month).all;
    expect(all.plans).toEqual([]);
    expect(left(all)).toEqual(['E2 formula', 'E3 formula', 'E4 formula']);
  });

  test('one by one pass over a formula among others', async () => {
    const month = await monthOf(
      scorecard(...person([60, 40], ['8', { value: '9', format: '', formula: 'TEXT(9,"0")' }])),
    );
    expect(edits(kind(month, 'text-numbers')?.plans[0]?.cells)).toEqual(['H2 "8" → 8']);
    expect(left(kind(month, 'text-numbers'))).toEqual(['H3 formula']);
  });

  test('restore a formula that was overwritten, and take it back', async () => {
    const formula = (row: number): Written => ({ value: 9, format: '', formula: `J${row}*2` });
    const month = await monthOf(
      scorecard(...person([20, 20, 20, 20, 20], [formula(2), formula(3), 9, formula(5), formula(6)])),
    );
    const offer = kind(month, 'formula-overwritten');
    expect(rows(offer)).toEqual(['H4 9 → =J4*2 (E001)']);
    expect(edits(offer?.plans[0]?.cells)).toEqual(['H4 9 → {"formula":"J4*2"}']);
    expect(edits(offer?.undo[0]?.cells)).toEqual(['H4 {"formula":"J4*2"} → 9']);
  });

  test('of one cell are offered once, the graver first', async () => {
    const month = await monthOf(scorecard(...person(['50', '30', '10'])));
    expect(rows(fixes(month).all)).toEqual([
      'E2 50 → 55.56 (E001)',
      'E3 30 → 33.33 (E001)',
      'E4 10 → 11.11 (E001)',
    ]);
    expect(left(fixes(month).all)).toEqual(['E2 taken', 'E3 taken', 'E4 taken']);
  });

  test('of one issue leave the others alone', async () => {
    const month = await monthOf(scorecard(...person([50, 40]), ...person([50, 60], [], 'E002')));
    const [first] = month.issues.filter(({ issue }) => issue.code === 'weight-sum');
    expect(rows(fixOffer(month, [first!]))).toEqual(['E2 50 → 55.56 (E001)', 'E3 40 → 44.44 (E001)']);
  });

  test('leave a label above the table as it is', async () => {
    const month = await monthIn(
      workbook([
        sheet('考核表', [
          ['姓名：王敏 ', null, '工号：E001', '部门： 运营 '],
          ['指标', '权重', '目标', '实际'],
          ['转化率 ', 100, 10, 9],
        ]),
      ]),
    );
    expect(fixes(month).all.plans.flatMap(({ cells }) => edits(cells))).toEqual(['A3 "转化率 " → "转化率"']);
  });

  test('of a merged cell change it once, for everyone it holds for', async () => {
    const month = await monthIn(
      workbook([
        sheet(
          '评分表',
          [
            ['工号', '姓名', '部门', '指标', '权重', '目标', '实际'],
            ['E001', '王敏', '运营 ', '转化率', 100, 10, 9],
            ['E002', '李雷', null, '转化率', 100, 10, 9],
          ],
          { merges: ['C2:C3'] },
        ),
      ]),
    );
    expect(rows(kind(month, 'stray-spaces'))).toEqual(['C2 运营  → 运营 (E001 E002)']);
  });

  test('are none where nothing is wrong', async () => {
    const { kinds, all } = fixes(await monthOf(scorecard(...person([60, 40]))));
    expect(kinds).toEqual([]);
    expect(all).toEqual({ rows: [], plans: [], undo: [], left: [] });
  });

  test('of the sample with mistakes', async () => {
    const month = await sampleMonth('scorecard-2025-06-with-mistakes');
    const told = fixes(month).kinds.map(({ code, offer }) => [
      code,
      offer.rows.length,
      offer.rows
        .slice(0, 2)
        .map(({ cell, old, new: fixed, as }) => `${sheetCellText(cell)} “${old}” → ${as} ${fixed}`),
    ]);
    expect(told).toEqual([
      ['employee-unknown', 1, ['评分表!A104 “E099” → text E018']],
      ['weight-sum', 5, ['评分表!F115 “25” → number 26.32', '评分表!F116 “25” → number 26.31']],
      ['text-numbers', 179, ['评分表!H2 “3%” → number 3%', '评分表!H3 “8%” → number 8%']],
    ]);
  });
});

describe('laws of repairs', () => {
  const weight = fc.constantFrom<Written>(50, '50', '30%', 0.5, percent(0.5), 30, ' 20 ', null, {
    value: 25,
    format: '',
    formula: 'A1',
  });
  const actual = fc.constantFrom<Written>(9, '9', '１２', { value: '7', format: '@' }, null, '3.6%', '约3万');
  const line = fc.tuple(
    fc.constantFrom('E001', 'E002', ' E001', '', 'E009'),
    fc.constantFrom('王敏', '王 敏', '李雷 '),
    fc.constantFrom('运营', '运营 ', '客服'),
    fc.constantFrom('转化率', '转化率 ', '流量', '协作'),
    weight,
    fc.constantFrom('', '越高越好', '越高越好 '),
    fc.constantFrom<Written>(10, '10', '3%', percent(0.03)),
    actual,
  );
  const months = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => scorecard(...lines));

  test('taking back gives what was there, formats included', async () => {
    await fc.assert(
      fc.asyncProperty(months, async (grid) => {
        const { workbook: book, ...month } = await monthOf(grid);
        for (const { offer } of [
          ...fixes({ workbook: book, ...month }).kinds,
          { offer: fixes({ workbook: book, ...month }).all },
        ]) {
          const fixed = applied(book, offer.plans);
          expect(contents(applied(fixed, offer.undo))).toEqual(contents(book));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a repaired kind is not offered again', async () => {
    await fc.assert(
      fc.asyncProperty(months, async (grid) => {
        const month = await monthOf(grid);
        for (const { code, offer } of fixes(month).kinds) {
          fc.pre(offer.left.length === 0);
          const again = await monthIn(applied(month.workbook, offer.plans));
          const still = kind(again, code)?.rows.map(({ cell }) => a1(cell)) ?? [];
          expect(still.filter((cell) => offer.rows.some((row) => a1(row.cell) === cell))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a cell is repaired once, and never one with a formula in it', async () => {
    await fc.assert(
      fc.asyncProperty(months, async (grid) => {
        const month = await monthOf(grid);
        const { rows: told, plans } = fixes(month).all;
        const cells = told.map(({ cell }) => sheetCellText(cell));
        expect(new Set(cells).size).toBe(cells.length);
        for (const { before } of plans.flatMap((plan) => plan.cells))
          expect(typeof before).not.toBe(before === null ? 'null' : 'object');
      }),
      { numRuns: 60 },
    );
  });
});
