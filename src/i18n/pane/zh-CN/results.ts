import type { ResultsWords } from '../results';

export const results: ResultsWords = {
  counts: (reports, waiting) =>
    waiting === 0 ? `${reports} 人可以出报告` : `${reports} 人可以出报告 · ${waiting} 人待定`,
  who: '给谁出报告',
  everyone: '所有人',
  department: '一个部门',
  noDepartment: '未填部门',
  departmentChoice: (department, people) => `${department}（${people} 人）`,
  withWaiting: (people) => `也给还没有总分的 ${people} 人出，写明原因`,
  slipText: '单独发给一个人',
  slipOf: '谁的绩效',
  choosePerson: '选一个人',
  copySlip: '复制文字',
  slipCopied: (name) => `已复制${name}的绩效，去微信或钉钉粘贴就行。`,
  selectSlip: '这里不能直接复制。文字已选中，按 Ctrl+C 复制。',
  willWrite: '将写入这份工作簿',
  willDownload: '将做成一份新的工作簿，直接下载',
  slips: (count) => `${count} 张个人绩效表，一人一张`,
  overviews: (names) => `${names.map((name) => `「${name}」`).join('和')}，总是全员`,
  newAndReplaced: (created, replaced) =>
    replaced === 0
      ? `新建 ${created} 张`
      : created === 0
        ? `更新 ${replaced} 张旧报告`
        : `新建 ${created} 张，更新 ${replaced} 张旧报告`,
  safe: '只更新 PERF 自己写的表，不碰你的表。',
  safeFile: '你的文件不会改动。',
  write: (reports) => `生成 ${reports} 份报告`,
  preparing: '正在准备…',
  at: (label, done, total) => `${done} / ${total} · ${label}`,
  cancelling: '正在停下…',
  done: (sheets, replaced) =>
    replaced === 0 ? `写好了 ${sheets} 张表。` : `写好了 ${sheets} 张表，其中 ${replaced} 张更新了旧报告。`,
  renamed: (wanted, name) => `「${wanted}」这个名字已经有你的表，我们的叫「${name}」。`,
  open: (sheet) => `打开「${sheet}」`,
  cancelled: (done) =>
    done === 0
      ? '已取消，什么都没写。'
      : `已停下，写到第 ${done} 张；写好的都是完整的，再生成一次会接着补齐。`,
  failed: '没有全部写成。写好的表都是完整的，再生成一次会补齐其余的。',
  nobody: '还没有人可以出报告：先补齐实际值、改正错误。',
  toTrack: '去看要改什么',
  noPeriod: '报告要写明考核期，这份工作簿里没有写。是哪个月的？',
  period: '考核期',
};
