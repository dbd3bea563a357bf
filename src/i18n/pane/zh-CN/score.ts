import type { ScoreWords } from '../score';

export const score: ScoreWords = {
  counts: (people, scored, waiting) =>
    waiting === 0 ? `${people} 人，全部出分` : `${people} 人 · ${scored} 人出分 · ${waiting} 人待定`,
  search: '搜索姓名、工号或部门',
  ranking: '排名',
  columns: { rank: '名次', person: '姓名', score: '总分' },
  rank: (rank) => `第 ${rank} 名`,
  points: (score) => `${score} 分`,
  completeness: (percent) => `完整度 ${percent}`,
  smallTeam: (heads, below) => `不足 ${below} 人（现在 ${heads} 人），比例没有意义，等级按分数线评定。`,
  waiting: '还没有总分',
  provisional: (score) => `暂定 ${score} 分`,
  nobody: '还没有人出分。先看看下面每个人缺什么。',
  noMatch: '没有符合的人。',
  noDepartment: '未填部门',
  why: (score) => `为什么是 ${score} 分`,
  whyNone: '为什么还没有总分',
  lines: '每项指标怎么算的',
  goToActual: (metric) => `${metric}，转到实际值`,
  sum: '合起来',
  errors: '先改正这些',
  gone: '评分表里已经没有这个人。',
};
