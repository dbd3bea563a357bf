import type { SlipWords } from '../slip';

export const slip: SlipWords = {
  score: (score, tier, place) => [`总分 ${score} 分`, tier, place].filter((part) => part !== '').join('，'),
  noScore: (status) => `总分：${status}`,
  line: (metric, points, facts) =>
    `${metric}：${points}${facts.length === 0 ? '' : `（${facts.join('，')}）`}`,
  weight: (weight) => `权重 ${weight}`,
  target: (target) => `目标 ${target}`,
  actual: (actual) => `实际 ${actual}`,
  attained: (percent) => `达成 ${percent}`,
  points: (points) => `${points} 分`,
  noPoints: { excluded: '不计入', awaited: '待补', faulty: '填写有误' },
};
