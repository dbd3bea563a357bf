import { formatNumber } from '../../format';
import { quotable } from '../../quoting';
import { spaced as zh } from '../../zh-CN/spaced';
import type { TierWords } from '../tiers';

const number = (value: number): string => formatNumber(value, 2);
const within = (group: string): string => (group === '' ? '' : `${group}：`);

export const tiers: TierWords = {
  issues: {
    'tier-figure-unreadable': ({ text }) => `“${quotable(text)}”不是数字。请填一个数。`,
    'tier-share-negative': ({ share }) => zh`比例 ${number(share * 100)}% 小于 0。请填 0 到 100 之间的数。`,
    'tier-shares-sum': ({ sum }) =>
      zh`各等级的比例合计是 ${number(sum > 2 ? sum : sum * 100)}%，应为 100%。请调整其中一项。`,
    'tier-bounds-order': ({ before, bound }) =>
      zh`分数线要从高到低：${number(bound)} 应低于 ${number(before)}。`,
    'tier-count': ({ wanted, given }) =>
      zh`有 ${String(given)} 个数，这些等级需要 ${String(wanted)} 个。请增减等级或数字。`,
    'tier-guards-order': ({ topFrom, bottomBelow }) =>
      zh`最高等级从 ${number(topFrom)} 分起，最低等级却到 ${number(bottomBelow)} 分为止。请让前者不低于后者。`,
    'tier-label': ({ label }) =>
      label === ''
        ? '有一个等级没有名称。请给它起个名字。'
        : `有两个等级都叫“${quotable(label)}”。请改掉一个。`,
  },
  join: '、',
  smallTeam: (group, heads, below) =>
    zh`${within(group)}只有 ${String(heads)} 人出分，不足 ${String(below)} 人时按比例分等级不公平，这次按分数线分。`,
  overflow: (group, { score, tier, extra }) =>
    zh`${within(group)}${score} 分有并列，同分同等级，“${tier}”因此多出 ${String(extra)} 人，下一等级相应减少。`,
  keptFromTop: (group, { heads, tier, from }) =>
    zh`${within(group)}“${tier}”要 ${from} 分起，有 ${String(heads)} 人名次够了分数没到，名额空着，不往下补。`,
  keptFromBottom: (group, { heads, tier, below }) =>
    zh`${within(group)}“${tier}”只给 ${below} 分以下的人，有 ${String(heads)} 人名次靠后但分数够了，不算进去。`,
  nobodyScored: '还没有人出分，等有了分数再分等级。',
  notCounted: (heads) => zh`另有 ${String(heads)} 人没有最终得分，不参加分等级。`,
  nobodyMoves: '和现在的等级相比，没有人变动。',
  moves: (heads) => zh`和现在相比，${String(heads)} 人换了等级。`,
  move: (names, from, to) => `从“${from}”到“${to}”：${names}`,
  watched: ({ name, score, change, from, to }) =>
    zh`${name} ${score} 分，${change} 分就从“${from}”变成“${to}”`,
  stays: ({ name, score, change, tier }) => zh`${name} ${score} 分，${change} 分仍是“${tier}”`,
  displaced: (names, from, to) => `，同时${names}从“${from}”变成“${to}”`,
};
