import { spaced as zh } from '../../zh-CN/spaced';
import { terms } from '../../zh-CN/terms';
import type { WhatIfWords } from '../whatIf';

const at = (cell: string): string => (cell === '' ? '' : `（${cell}）`);
const of = (who: string): string => (who === '' ? '' : `${who}的`);

export const whatIf: WhatIfWords = {
  refusals: {
    formula: (cell, formula) =>
      zh`${cell} 是公式“${formula}”，写入数值会把它盖掉，所以没有改。请改公式，或先把它换成数值。`,
    'metric-unknown': (metric) => `没有人有“${metric}”这项指标。请换一项。`,
    'weight-out-of-bounds': (text) => zh`权重 ${text} 不行，请填大于 0、不超过 100 的数。`,
    'nothing-left': (who, metric, text) =>
      zh`${of(who)}“${metric}”占 ${text} 分的话，其余指标凑不成 100 分，所以没有改。请换一个权重，或让其余指标保持不变。`,
    'weight-unreadable': (who, cell) => `${of(who)}权重有填得不对的${at(cell)}，没法按比例调整。请先改正。`,
    'target-not-number': (who, metric, cell) =>
      `${of(who)}“${metric}”的目标不是一个数${at(cell)}，没法按数值改。请直接写出新的目标。`,
    'target-unreadable': (who, metric, text) =>
      `${of(who)}“${metric}”的目标写成“${text}”读不懂，所以没有改。请换一种写法。`,
    'cap-out-of-bounds': (text) => zh`封顶 ${text} 不行，请填 1 到 10 之间的数，例如 1.5。`,
    'no-column': (field) => `表里没有“${terms.fields.scorecard[field]}”这一列。请先加上这一列。`,
    'no-setting': (setting) => `工作簿的设置里没有“${terms.settings[setting]}”，只能预览，没有地方写入。`,
  },
  nothingMoves: '分数、名次和等级都不变。',
  outcome: ({ scores, ranks, tiers }) =>
    zh`${String(scores)} 人的分数会变，${String(ranks)} 人的名次会变，${String(tiers)} 人换等级。`,
};
