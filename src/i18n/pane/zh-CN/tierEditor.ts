import type { TierEditorWords } from '../tierEditor';

export const tierEditor: TierEditorWords = {
  open: '调整等级',
  title: '调整等级',
  nothingYet: '先试试看，点写入之前什么都不会变。',
  kind: '等级方案',
  share: (label) => `${label}占比`,
  percent: '%',
  bound: (label) => `${label}从几分起`,
  histogram: '总分的分布，按等级着色',
  counts: (labels, heads) => labels.map((label, index) => `${label} ${heads[index] ?? 0} 人`).join(' · '),
  watch: '临界的人',
  watched: (count) => `${count} 处`,
  watchText: '高一分或低一分就会变的',
  willChange: '将写入设置表',
  addRows: '要加的设置',
  howToAdd: '设置表里还没有这几项。复制后，粘贴在设置表最后一行的下面，这里就会跟着变。',
  withoutSettings: (sheet) =>
    `这份工作簿没有设置表。复制后，新建一张叫「${sheet}」的工作表，粘贴进去，这里就会跟着变。`,
  row: ({ name, old, text, cell }) =>
    cell === '' ? `${name}：${text}` : `${name}（${cell}）：${old === '' ? '（空）' : old} → ${text}`,
  formulas: (cells) => `${cells.join('、')} 是公式，不会替你覆盖。请直接改公式。`,
  write: (cells) => `写入设置表（${cells} 格）`,
  copyRows: {
    button: '复制这几行',
    label: '复制要加的设置',
    copied: '已复制，去设置表的最后一行下面粘贴。',
    selectIt: '这里不能直接复制。下面的文字已选中，按 Ctrl+C 复制。',
    text: '要加的设置',
  },
  done: '已写入设置表，等级已重新评定。',
  undo: '撤销',
  undone: '已撤销，恢复原来的等级。',
  changed: (cells) => `没有写：${cells.join('、')} 刚刚有了新内容。已重新读取，看过再写。`,
  missing: (sheet) => `没有写：工作表「${sheet}」已不在。`,
  protected: (sheet) => `没有写：工作表「${sheet}」受保护。在“审阅”里撤销保护后再试。`,
  failed: '没有写成，设置还是原样。请再试一次。',
};
