import { describe, expect, test } from 'vitest';
import { resultsPlan, type ReportPerson, type SheetPlan } from '../../../src/tables';
import { team, waiting } from './cases';
import { context } from './derivations';
import { cellsOf, expectSoundSheet, textsOf } from './sheetRules';

const plan = (people: readonly ReportPerson[], tabs: Readonly<Record<string, string>> = {}): SheetPlan =>
  resultsPlan(people, { ...context(), tabOf: (id) => tabs[id] ?? null });

const withoutTables = (sheet: SheetPlan): SheetPlan => ({ ...sheet, tables: [] });

/** Values of one column below its header. */
function column(sheet: SheetPlan, title: string): readonly unknown[] {
  const { top, bottom } = sheet.tables[0]!.range;
  const header = cellsOf(sheet).find((cell) => cell.row === top && cell.value === title);
  return cellsOf(sheet)
    .filter((cell) => cell.row > top && cell.row <= bottom && cell.column === header?.column)
    .map(({ value }) => value);
}

describe('the results table', () => {
  test('is sound, prints landscape with its header on every page, and stays open', () => {
    const sheet = plan(team());
    expectSoundSheet(sheet);
    const { top } = sheet.tables[0]!.range;
    expect(sheet.print).toMatchObject({ orientation: 'landscape', titleRows: { first: top, last: top } });
    expect(sheet.freeze).toEqual({ rows: top + 1, columns: 3 });
    expect(sheet.protection).toBeNull();
  });

  test('is an Excel table named Results, with a filter and one header per column', () => {
    const sheet = plan(team());
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.tables[0]).toMatchObject({ name: 'Results', filter: true });
    const { top, left, right } = sheet.tables[0]!.range;
    const headers = cellsOf(sheet).filter(({ row }) => row === top);
    expect(headers).toHaveLength(right - left + 1);
    expect(new Set(headers.map(({ value }) => value)).size).toBe(headers.length);
  });

  test('ranks best first, equals together, those who wait last with the reason', () => {
    const sheet = plan(team());
    expect(column(sheet, '工号')).toEqual(['E001', 'E002', 'E014', 'E015', 'E003']);
    expect(column(sheet, '排名')).toEqual([1, 2, 2, 4, null]);
    expect(column(sheet, '总分')).toEqual([94.86, 88.5, 88.5, 74.99, null]);
    expect(column(sheet, '等级')).toEqual(['优秀', '良好', '良好', '待改进', null]);
    expect(column(sheet, '说明').at(-1)).toBe('还差 1 项实际值：转化率。补齐后出分。');
  });

  test('never shows a zero for someone without a score', () => {
    const sheet = plan([waiting()]);
    const { top } = sheet.tables[0]!.range;
    expect(cellsOf(sheet).filter(({ row, value }) => row > top && value === 0)).toEqual([]);
    expect(column(sheet, '固定')).toEqual([null]);
  });

  test('is stamped with the counts, the source and the day', () => {
    expect(textsOf(plan(team()))).toContain(
      '5 人 · 4 已出分 · 1 待补 · 来源 scorecard-2025-06.xlsx · 制表 2025 年 7 月 2 日',
    );
  });

  test('links names to the tabs there are, and nothing else', () => {
    const sheet = plan(team(), { E001: 'E001 孙浩然' });
    const linked = cellsOf(sheet).filter(({ link }) => link !== undefined);
    expect(linked.map(({ value, link }) => [value, link?.sheet])).toEqual([['孙浩然', 'E001 孙浩然']]);
  });

  test('colours each tier by its name', () => {
    const rules = plan(team()).conditionalFormats.map(({ rule }) => rule);
    expect(rules).toEqual([
      { kind: 'equals-text', text: '优秀', style: { color: '0E7A0D', fill: 'E7F5E7' } },
      { kind: 'equals-text', text: '良好', style: { color: '0F6CBD', fill: 'EAF3FB' } },
      { kind: 'equals-text', text: '待改进', style: { color: '8A5A00', fill: 'FFF4DC' } },
    ]);
  });

  test('leaves out columns that would be blank for everyone', () => {
    const nobody = team()
      .filter(({ status }) => status === 'scored')
      .map((each) => ({ ...each, person: { ...each.person, position: '' } }));
    expect(textsOf(plan(nobody))).not.toContain('岗位');
    expect(textsOf(plan(nobody))).not.toContain('说明');
    expect(textsOf(plan(team()))).toEqual(expect.arrayContaining(['岗位', '说明']));
  });

  test('of nobody still has the row an Excel table needs', () => {
    const sheet = plan([]);
    const { top, bottom } = sheet.tables[0]!.range;
    expect(bottom).toBe(top + 1);
    expectSoundSheet(withoutTables(sheet));
  });

  test('fits a page while it is only a little too long, and then takes more', () => {
    const many = (count: number): readonly ReportPerson[] =>
      Array.from({ length: count }, (_, index) => team()[index % 5]!);
    expect(plan(many(30)).print?.fit).toEqual({ wide: 1, tall: 1 });
    expect(plan(many(100)).print?.fit).toEqual({ wide: 1, tall: 0 });
  });
});
