import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedSince,
  planReports,
  scoreMonth,
  slipFingerprint,
  slipFingerprints,
  type Month,
} from '../../src/actions';
import { dayOf } from '../../src/core';
import { fingerprint } from '../../src/actions/changedSince/fingerprint';
import type { Language } from '../../src/i18n';
import { slipPlan, type SheetGrid } from '../../src/tables';
import { percent, sheet, type Written } from '../tables/recognise/grids';
import { sheetText } from '../golden/sheetText';
import { employees, monthOf, scorecard, scored, settings } from './months';

const reports = (month: Month, language: Language = 'zh-CN', made = dayOf(2025, 7, 1)) =>
  planReports(month, scoreMonth(month), { language, made });
const fingerprints = async (...sheets: readonly SheetGrid[]) =>
  slipFingerprints(reports(await monthOf(...sheets)));
const difference = async (before: readonly SheetGrid[], now: readonly SheetGrid[]) =>
  changedSince(await fingerprints(...before), await fingerprints(...now));

const team = (over: Partial<Record<'actual' | 'target' | 'weight' | 'name' | 'metric', Written>> = {}) =>
  scorecard(
    [
      'E001',
      over.name ?? '王敏',
      '运营',
      over.metric ?? '转化率',
      over.weight ?? 60,
      '',
      over.target ?? '3%',
      over.actual ?? '3.6%',
    ],
    ['E001', over.name ?? '王敏', '运营', '流量', over.weight === undefined ? 40 : 30, '', 100, 90],
    ['E002', '李雷', '运营', '流量', 100, '', 100, 50],
  );

describe('changed since', () => {
  test.each<[string, SheetGrid, readonly string[]]>([
    ['nothing', team(), []],
    ['an actual', team({ actual: '3.7%' }), ['E001']],
    ['an actual beyond what any score shows', team({ actual: '3.600001%' }), ['E001']],
    ['a target', team({ target: '2.9%' }), ['E001']],
    ['a weight', team({ weight: 70 }), ['E001']],
    ['a name', team({ name: '王敏敏' }), ['E001']],
    ['a metric', team({ metric: '转化' }), ['E001']],
    ['another way to write the same number', team({ actual: percent(0.036) }), []],
  ])('%s', async (_, now, changed) => {
    expect(await difference([team()], [now])).toEqual({ changed, added: [], gone: [] });
  });

  test('a rank that somebody else’s score changes', async () => {
    expect(await difference([scored([90, 80, 70])], [scored([90, 80, 95])])).toEqual({
      changed: ['E003', 'E001', 'E002'],
      added: [],
      gone: [],
    });
  });

  test('decimals, and what is in the list of employees and the library', async () => {
    const base = [
      team(),
      employees(['E001', '王敏', '运营', '专员', ''], ['E002', '李雷', '运营', '专员', '']),
      sheet('指标库', [
        ['考核指标', '岗位模板', '数据来源'],
        ['转化率', '', '生意参谋'],
      ]),
    ];
    const changed = async (...sheets: readonly SheetGrid[]) => (await difference(base, sheets)).changed;
    expect(await changed(...base, settings(['小数位数', 1]))).toEqual(['E001', 'E002']);
    expect(
      await changed(
        team(),
        employees(['E001', '王敏', '运营', '主管', ''], ['E002', '李雷', '运营', '专员', '']),
        base[2]!,
      ),
    ).toEqual(['E001']);
    expect(
      await changed(
        team(),
        base[1]!,
        sheet('指标库', [
          ['考核指标', '岗位模板', '数据来源'],
          ['转化率', '', '后台'],
        ]),
      ),
    ).toEqual(['E001']);
  });

  test('people who come and go', async () => {
    expect(await difference([scored([90])], [scored([90, null])])).toMatchObject({
      added: ['E002'],
      gone: [],
    });
    expect(await difference([scored([90, null])], [scored([90])])).toMatchObject({
      added: [],
      gone: ['E002'],
    });
  });

  test('neither the day nor the file it came from', async () => {
    const month = await monthOf(team());
    const later = reports({ ...month, fileName: 'andere.xlsx' }, 'zh-CN', dayOf(2025, 8, 9));
    expect(
      changedSince(await slipFingerprints(reports(month)), await slipFingerprints(later)).changed,
    ).toEqual([]);
  });

  test('a slip in another language is another slip', async () => {
    const month = await monthOf(team());
    const english = await slipFingerprints(reports(month, 'en'));
    expect(changedSince(await slipFingerprints(reports(month)), english).changed).toHaveLength(2);
  });
});

describe('fingerprints of slips', () => {
  const actual = fc.constantFrom<Written>('3.6%', percent(0.036), '3.7%', null, 'N/A', '约3%', '３．６％');
  const sheets = fc
    .tuple(actual, fc.constantFrom('3%', percent(0.03), '2%'), fc.constantFrom<Written>(80, 81, null))
    .map(([own, target, other]) =>
      scorecard(
        ['E001', '王敏', '运营', '转化率', 100, '', target, own],
        ['E002', '李雷', '运营', '流量', 100, '', 100, other],
      ),
    );

  test('are the same exactly where the slips read the same', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, sheets, async (a, b) => {
        const [before, now] = [reports(await monthOf(a)), reports(await monthOf(b))];
        for (const [index, subject] of before.everyone.entries()) {
          const other =
            now.everyone.find(({ person }) => person.id === subject.person.id) ?? now.everyone[index]!;
          const text = (one: typeof subject, context: typeof before.context) =>
            sheetText({ ...slipPlan(one, { ...context, sheet: 'x' }), charts: [] });
          const same = text(subject, before.context) === text(other, now.context);
          expect(slipFingerprint(subject, before.context) === slipFingerprint(other, now.context)).toBe(same);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are short, and tell nothing', async () => {
    const found = [...(await fingerprints(team())).values()];
    for (const text of found) expect(text).toMatch(/^[0-9a-z]{14}$/);
    expect(new Set(found).size).toBe(found.length);
  });

  test('are stored, so that a text keeps its own for good', () => {
    expect([fingerprint(''), fingerprint('绩效'), fingerprint('绩效 ')]).toEqual([
      '14q8pvy1kg6cy7',
      '1czkood1j6m88d',
      '0demvgw0ktq47h',
    ]);
  });

  test('differ for texts that differ in anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(fingerprint(a) === fingerprint(b)).toBe(a === b);
      }),
    );
  });

  test('are told as they are made, and stop when cancelled', async () => {
    const files = reports(await monthOf(team()));
    const labels: string[] = [];
    await slipFingerprints(files, {
      onProgress: ({ done, total, label }) => labels.push(`${done}/${total} ${label}`),
    });
    expect(labels).toEqual(['0/2 王敏', '1/2 李雷']);
    await expect(slipFingerprints(files, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
