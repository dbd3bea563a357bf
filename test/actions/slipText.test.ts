import { describe, expect, test } from 'vitest';
import { scoreMonth, slipText, type Month } from '../../src/actions';
import type { Language } from '../../src/i18n';
import type { SheetGrid } from '../../src/tables';
import { percent, sheet, type Written } from '../tables/recognise/grids';
import { employees, monthOf } from './months';

const HEADER = [
  '工号',
  '姓名',
  '部门',
  '板块',
  '指标',
  '权重',
  '计分方式',
  '目标',
  '实际',
  '单位',
  '封顶',
  '开始日期',
  '结束日期',
  '备注',
];
const card = (...rows: readonly (readonly Written[])[]): SheetGrid =>
  sheet('评分表', [HEADER, ...rows.map((row) => HEADER.map((_, index) => row[index] ?? null))]);

const E001 = (actual: Written = 1029): readonly (readonly Written[])[] => [
  ['E001', '孙浩然', '运营', '固定', '转化率', 30, '', percent(0.03), percent(0.038)],
  ['E001', '孙浩然', '运营', '固定', '流量增长', 20, '', '8%', '5.9%'],
  ['E001', '孙浩然', '运营', '重点', '新品运营计划', 30, '', 1000, actual, '件'],
  ['E001', '孙浩然', '运营', '协同', '跨部门协作评价', 10, '评分', 5, '3.2/5'],
  ['E001', '孙浩然', '运营', '成长', '培训完成率', 10, '', '100%', 'N/A', '', '', '', '', '停课'],
  ['E001', '孙浩然', '运营', '加减分', '协作额外积分', null, '直接加减分', null, 3],
];
const LIBRARY = sheet('指标库', [
  ['考核指标', '岗位模板', '培训建议', '协作部门'],
  ['跨部门协作评价', '运营', '跨部门沟通课', '设计'],
]);

const text = (month: Month, id: string, language: Language) => {
  const standing = scoreMonth(month).standings.find((each) => each.id === id);
  return `${slipText(standing!, month, { language })}\n`;
};

const whole = () =>
  monthOf(
    card(...E001(), ['E002', '徐杰', '客服', '', '响应时间', 100, '', '≤2分钟', '90秒']),
    employees(['E001', '孙浩然', '运营', '运营主管', ''], ['E002', '徐杰', '客服', '', '']),
    LIBRARY,
  );
const waiting = () => monthOf(card(...E001(null)));
const held = () => monthOf(card(...E001('约一千')));
const moved = () =>
  monthOf(
    card(
      ['E003', '何军', '运营', '', '转化率', 100, '', '3%', '2.7%', '', '', '2025-06-01', '2025-06-15'],
      [
        'E003',
        '何军',
        '客服',
        '',
        '响应时间',
        100,
        '',
        '≤2分钟',
        '2分钟',
        '',
        '',
        '2025-06-16',
        '2025-06-30',
      ],
    ),
  );
const odd = () =>
  monthOf(
    card(
      ['E004', '=cmd', '+运营', '', '@指标', 50, '', 10, 9],
      ['E004', '=cmd', '+运营', '', '-降本', 50, '', 10, 12],
    ),
  );

/** Accept a change with `npm test -- -u`, after reading it. */
describe('a slip as text', () => {
  test.each<[string, () => Promise<Month>, string, Language]>([
    ['slip-text.zh-CN', whole, 'E001', 'zh-CN'],
    ['slip-text.en', whole, 'E001', 'en'],
    ['slip-text-plain.zh-CN', whole, 'E002', 'zh-CN'],
    ['slip-text-waiting.zh-CN', waiting, 'E001', 'zh-CN'],
    ['slip-text-waiting.en', waiting, 'E001', 'en'],
    ['slip-text-held.zh-CN', held, 'E001', 'zh-CN'],
    ['slip-text-moved.zh-CN', moved, 'E003', 'zh-CN'],
    ['slip-text-odd.zh-CN', odd, 'E004', 'zh-CN'],
  ])('%s', async (name, month, id, language) => {
    await expect(text(await month(), id, language)).toMatchFileSnapshot(`../golden/reports/${name}.txt`);
  });

  test('takes the names of another scheme', async () => {
    const month = await whole();
    const [standing] = scoreMonth(month).standings;
    expect(slipText(standing!, month, { language: 'zh-CN', labels: ['甲', '乙', '丙'] })).toMatch(
      /，甲，第 1 名/,
    );
  });

  test('of somebody without metrics says so', async () => {
    const month = await monthOf(
      card(...E001()),
      employees(['E001', '孙浩然', '', '', ''], ['E009', '赵敏', '', '', '']),
    );
    expect(text(month, 'E009', 'zh-CN')).toBe(
      '2025 年 6 月 绩效报告\n赵敏（E009）\n总分：未出分\n\n为什么还没有总分\n评分表里没有考核指标。\n',
    );
  });

  test('of somebody who is not in the month is a mistake', async () => {
    const month = await whole();
    const [standing] = scoreMonth(month).standings;
    expect(() => slipText({ ...standing!, id: 'E999' }, month, { language: 'en' })).toThrow(RangeError);
  });
});
