import { listed } from '../listed';
import type { TrackWords } from '../track';

const cellsOf = (cells: readonly string[]): string => listed(cells, '、', (count) => ` 等 ${count} 处`);

export const track: TrackWords = {
  counts: (issues, people) => (people > 0 ? `${issues} 处 · 涉及 ${people} 人` : `${issues} 处`),
  search: '搜索姓名、单元格或问题',
  all: '全部',
  filters: '按程度筛选',
  grouping: '排列',
  groupings: { severity: '按程度', column: '按列', person: '按人' },
  person: (name, id) => `${name}（${id}）`,
  several: '涉及多人',
  nobody: '不涉及具体的人',
  list: '问题清单',
  noMatch: '没有符合的问题。',
  showAll: '看全部',
  clean: {
    title: '没有发现问题',
    text: (rows, people) => `${people} 人的 ${rows} 行都检查过了，可以放心出分。`,
    next: '看排名',
  },
  whole: '整张表',
  people: (names, count) => (count > names.length ? `${names.join('、')} 等 ${count} 人` : names.join('、')),
  consequences: (count) => `改好这一处，另外 ${count} 处会一起消失`,
  blank: '（空）',
  asNumber: (value) => `数字 ${value}`,
  asText: (value) => `文本 ${value}`,
  formula: '这一格是公式，不会替你覆盖。请改公式，或改它引用的单元格。',
  changeTo: (value) => `改为 ${value}`,
  changeMany: (count) => `改这 ${count} 处`,
  sameKind: (count) => `同类 ${count} 处一起改`,
  preview: {
    title: '一起改正',
    text: (count) => `下面 ${count} 个单元格会从左边改成右边，改完可以撤销。`,
    list: '将要改的单元格',
  },
  fixed: (count) => `已改 ${count} 处，并重新检查。`,
  undo: '撤销',
  undone: (count) => `已撤销 ${count} 处，恢复原样。`,
  changed: (cells) => `没有改：${cellsOf(cells)} 刚刚有了新内容。已重新检查，看过再改。`,
  missing: (sheet) => `没有改：工作表「${sheet}」已不在。已重新检查。`,
  protected: (sheet) => `没有改：工作表「${sheet}」受保护。在“审阅”里撤销保护后再试。`,
  failed: '没有改成，单元格还是原样。请再试一次。',
};
