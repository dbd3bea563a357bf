import { describe, expect, test } from 'vitest';
import { FIVE_TIERS } from '../../../src/core';
import { LANGUAGES, SETTING_NAMES, terms } from '../../../src/i18n';
import { settingNamed } from '../../../src/tables/recognise/settings/settingWords';
import { read, sheet, type Written } from './grids';

const SCORECARD = sheet('表', [
  ['工号', '指标', '权重', '目标', '实际'],
  ['E1', '甲', 100, 1, 1],
]);
const settingsOf = (rows: readonly (readonly Written[])[], name = '设置') =>
  read([SCORECARD, sheet(name, rows)]);

describe('Settings', () => {
  test.each(LANGUAGES)('are known by the names a workbook is set up with in %s', (language) => {
    for (const name of SETTING_NAMES) expect(settingNamed(terms(language).settings[name])).toBe(name);
  });

  test('in Chinese are read', () => {
    const { settings, input, period, ignoredSheets } = settingsOf([
      ['设置项', '值', '说明'],
      ['语言', '中文'],
      ['考核期', '2025年6月'],
      ['封顶', { value: 1.2, format: '0%' }],
      ['缺数处理', '按已有'],
      ['等级方案', '按比例'],
      ['等级比例', '30/50/20'],
      ['货币', 'CNY'],
      ['小数位数', 1],
      ['公司名称', '星河电商'],
    ]);
    expect(settings).toMatchObject({
      language: 'zh-CN',
      cap: 1.2,
      missing: 'sofar',
      decimals: 1,
      currency: 'CNY',
      company: '星河电商',
      tiers: { kind: 'quota', shares: [0.3, 0.5, 0.2], labels: ['优秀', '良好', '待改进'] },
      faults: [],
    });
    expect(input.policy).toMatchObject({ cap: 1.2, missing: 'sofar', decimals: 1 });
    expect(period).toMatchObject({ source: 'settings', period: { id: '2025-06' } });
    expect(ignoredSheets).toEqual([]);
  });

  test('in English are read from the table of that name, wherever it stands', () => {
    const found = read([
      SCORECARD,
      sheet(
        'Config',
        [
          ['About'],
          [],
          [null, 'Setting', 'Value'],
          [null, 'Language', 'English'],
          [null, 'Missing policy', 'Count as zero'],
          [null, 'Tier scheme', 'threshold'],
          [null, 'Bounds', '80/60'],
        ],
        {
          tables: { Settings: 'B3:C7' },
        },
      ),
    ]);
    expect(found.settings).toMatchObject({
      language: 'en',
      missing: 'zero',
      tiers: { kind: 'threshold', bounds: [80, 60] },
      faults: [],
    });
  });

  test.each([
    ['按分数线', 'threshold'],
    ['绝对分数线', 'threshold'],
    ['强制分布', 'quota'],
    ['按比例', 'quota'],
    ['按比例并设分数线', 'guarded'],
    ['guarded', 'guarded'],
    ['Score bounds', 'threshold'],
  ])('name the scheme %s', (text, kind) => {
    expect(settingsOf([['等级方案', text]]).settings.tiers?.kind).toBe(kind);
  });

  test('name a scheme of five tiers by their number', () => {
    expect(settingsOf([['等级方案', '五级强制分布']]).settings.tiers).toEqual({
      kind: 'quota',
      labels: FIVE_TIERS.labels,
      shares: FIVE_TIERS.shares,
    });
  });

  test.each<[string, string, string | number]>([
    ['a period', '考核期', '上个月'],
    ['a cap below 1', '封顶', 0.5],
    ['a cap above 10', '封顶', 11],
    ['a missing policy', '缺数处理', '随便'],
    ['decimals', '小数位数', 9],
    ['a tier scheme', '等级方案', '看情况'],
    ['shares', '等级比例', '20/50'],
    ['bounds', '分数线', '75/90'],
    ['labels', '等级名称', '优秀'],
  ])('that cannot be read leave the default and are told with their cell: %s', (_, name, value) => {
    const { settings, input } = settingsOf([[name, value]]);
    expect(settings.faults.map(({ cell, text }) => [cell, text])).toEqual([
      [{ sheet: '设置', row: 0, column: 1 }, String(value)],
    ]);
    expect(input.policy).toEqual({ cap: 1.5, missing: 'pending', decimals: 2, period: null });
    expect(settings.tiers).toBeNull();
  });

  test('that are blank or somebody else’s are passed over', () => {
    const { settings } = settingsOf([
      ['封顶', null],
      ['我的设置', 5],
      ['小数位数', 3],
      ['小数位数', 4],
    ]);
    expect(settings).toMatchObject({ cap: null, decimals: 3, faults: [] });
  });

  test('give way to what the caller asks for', () => {
    const sheets = [
      SCORECARD,
      sheet('设置', [
        ['封顶', 1.2],
        ['小数位数', 1],
      ]),
    ];
    expect(read(sheets, { policy: { cap: 2 } }).input.policy).toMatchObject({ cap: 2, decimals: 1 });
  });
});
