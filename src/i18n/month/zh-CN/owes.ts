import type { OwesWords } from '../owes';
import { spaced as zh } from '../../zh-CN/spaced';

const month = (period: string): string => (period === '' ? '这个月' : period);

export const owes: OwesWords = {
  greeting: {
    manager: (name) => `${name}，你好！`,
    department: (name) => `${/(部|部门|组|团队|中心)$/.test(name) ? name : `${name}部`}的各位，大家好！`,
    everyone: () => '大家好！',
  },
  asking: (period, figures) => zh`${month(period)}的绩效还差 ${String(figures)} 个数，麻烦抽空补一下：`,
  nothing: (period) => zh`${month(period)}的绩效数据都齐了，谢谢！`,
  line: (names, metrics) => `${names}：${metrics}`,
  join: '、',
  named: (name, id) => `${name}（${id}）`,
  yourself: '你自己',
  allOf: (metrics) => `全部 ${metrics} 项`,
  odd: (metric, text, code) => {
    switch (code) {
      case 'error-value':
        return zh`${metric}（现在显示 ${text}，公式出错了）`;
      case 'made-date':
      case 'made-time':
        return `${metric}（被 Excel 变成了“${text}”，请重填）`;
      case 'unreadable':
        return `${metric}（现在填的是“${text}”，请核对）`;
    }
  },
  unnamedMetric: '没写名称的指标',
  closing: '填好就能出分，辛苦啦！',
};
