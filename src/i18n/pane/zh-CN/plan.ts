import type { PlanWords } from '../plan';

export const plan: PlanWords = {
  rules: '本期的规则',
  rows: {
    period: '考核期',
    cap: '封顶',
    missing: '缺数处理',
    decimals: '总分小数',
    tiers: '等级',
    perDepartment: '评等级的范围',
  },
  unknown: '未写明',
  decimals: (count) => `${count} 位`,
  wholeCompany: '全公司一起',
  eachDepartment: '各部门分别',
  shipped: '默认',
  periodFrom: { option: '你在这里选的', settings: '设置表', title: '表名或标题', 'file-name': '文件名' },
  tier: (label, share, from) =>
    [label, ...(share === null ? [] : [`占 ${share}`]), ...(from === null ? [] : [`${from} 分起`])].join(
      ' · ',
    ),
  guards: (top, topFrom, bottom, bottomBelow) =>
    `「${top}」还要 ${topFrom} 分以上，「${bottom}」只给 ${bottomBelow} 分以下。`,
  smallTeam: (heads) => `不足 ${heads} 人时只看分数线。`,
  change: '怎么改',
  inSheet: '直接改设置表里的值，这里和得分会跟着变。',
  withoutSheet: (sheet, name, value) =>
    `这份工作簿没有设置表，用的是默认值。要改，就新建一张叫「${sheet}」的工作表，左边一列写${name}，右边一列写${value}。只写想改的几行就行：`,
  openSheet: (sheet) => `打开「${sheet}」`,
  example: '设置表的写法',
  exampleNote: '单项指标的封顶写在评分表的“封顶”列，优先于这里。',
};
