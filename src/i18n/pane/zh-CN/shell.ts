import type { ShellWords } from '../shell';

export const shell: ShellWords = {
  places: { home: '首页', plan: '计划', track: '过程', score: '评分', results: '结果' },
  navigation: '当月的五个步骤',
  loading: '正在打开…',
  refresh: '重新读取',
  reading: '正在读取…',
  readAt: (time) => `${time} 读取`,
  goTo: (cell) => `转到 ${cell}`,
  lostPlace: (cell) => `没能转到 ${cell}：工作表可能已经改名、隐藏或删除。重新读取后再试。`,
  retry: '再试一次',
  details: '详细信息',
  back: '返回',
  cancel: '取消',
  close: '知道了',
  broken: {
    title: '这一页没能显示',
    text: '工作簿没有受影响，你做过的也都还在。再试一次；还不行就换到别的页继续。',
  },
  unreadable: {
    title: '没能读取工作簿',
    text: '如果正在编辑单元格，请先按回车完成输入，再试一次。',
    stale: (time) => `下面是 ${time} 读到的内容。`,
  },
  searchCleared: '清除搜索',
  stop: '。',
  nothing: {
    title: '还没有评分表',
    begin: '新建，或用示例试试',
    text: (required) => `在任意工作表里放一张表，表头有 ${required.join('、')} 这几列，这里就会自动读到。`,
    nearest: (sheet, missing) => `最接近的是「${sheet}」，还缺：${missing.join('、')}。`,
    wide: (sheet, metrics) =>
      `「${sheet}」是横表，一人一行、一项指标一列（${metrics.slice(0, 6).join('、')}）。请改成竖表：每人的每项指标各占一行，权重、目标值、实际值各占一列。`,
    noRows: (sheets) => `「${sheets.join('、')}」的表头齐了，下面还没有内容。填上第一行就开始。`,
    severalPeriods: '这份工作簿里有几个月的评分表，要看哪一个？',
    usePeriod: (period, sheet) => `${period}（${sheet}）`,
  },
};
