import type { HomeWords } from '../home';
import { listed } from '../listed';

const places = (items: readonly string[]): string => listed(items, '、', (count) => ` 等 ${count} 处`);

export const home: HomeWords = {
  noPeriod: '没有写明考核期',
  people: (count) => `${count} 人`,
  rows: (count) => `${count} 行`,
  filled: '实际值',
  filledOf: (done, of) => `${done} / ${of}`,
  allFilled: '已填齐',
  missing: (count) => `还差 ${count} 项`,
  whoOwes: '谁还没填',
  issues: '检查',
  count: (severity, shown) => `${shown} 个${severity}`,
  noIssues: '没有发现问题',
  handle: '逐条处理',
  average: '平均分',
  scored: (scored, of) => `${scored} / ${of} 人已出分`,
  noScores: '还没有人出分。补齐实际值、改正错误后，这里会有平均分和分布。',
  distribution: (told) => `分数分布：${told.join('，')}`,
  bucket: (from, to, heads) =>
    from === ''
      ? `${to} 以下 ${heads} 人`
      : to === ''
        ? `${from} 起 ${heads} 人`
        : `${from}～${to} ${heads} 人`,
  tables: '读到的表',
  tableKinds: { scorecard: '评分表', employees: '员工', library: '指标库', settings: '设置' },
  live: {
    title: '实时得分',
    explain: '改一个实际值，得分马上跟着变。',
    willWrite: (items) => `将写入 ${places(items)} 的空白单元格，你的内容一格不动。`,
    write: '在评分表旁写入实时得分',
    repair: '在原处修复实时得分',
    done: (items) => `已写入 ${places(items)}，随表格实时更新。`,
    live: (items) => `在 ${places(items)}，随表格实时更新。`,
    faults: {
      name: '表里的实时得分显示 #NAME?：写入时 PERF 还没有加载。',
      blocked: '表里的实时得分被别的内容挡住了，展不开。',
      outdated: '评分表变了，表里的实时得分还指着原来的单元格。',
      error: '表里的实时得分显示错误值。',
    },
    obstacles: {
      'no-rows': (sheet) => `「${sheet}」还没有内容，填上第一行就可以写入。`,
      'columns-missing': (sheet, columns) => `「${sheet}」缺少${columns.join('、')}，补上这些列就可以写入。`,
      'no-room': (sheet) => `「${sheet}」右边没有足够的空白列。请腾出几列。`,
      'no-ids': (sheet) => `「${sheet}」看不出每行是谁的，只能写逐行得分。补上工号列就有总分。`,
      'merged-ids': (sheet) =>
        `「${sheet}」的工号是合并单元格，公式只认第一格，总分写不了。取消合并并填满工号即可。`,
      'people-apart': (sheet) => `「${sheet}」里有人的指标分在几张表，单独一张表算不出总分，只写逐行得分。`,
      'weights-by-part': (sheet) =>
        `「${sheet}」的权重按「日常 70%」这样的部分各自合计，公式认不出占比。把权重改成全表合计 100 就可以写入。`,
    },
    nothingWritten: {
      changed: (cells) => `没有写入：${places(cells)} 刚刚有了内容。已重新读取，再写一次会避开。`,
      missing: (sheet) => `没有写入：工作表「${sheet}」已不在。已重新读取。`,
      protected: (sheet) => `没有写入：工作表「${sheet}」受保护。在“审阅”里撤销保护后再试。`,
      impossible: '没有写入：现在没有一张表可以写。',
      failed: '没有写成，你的内容一格没动。请再试一次。',
    },
  },
};
