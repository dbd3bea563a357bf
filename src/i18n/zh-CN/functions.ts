import type { BracketFault, GoalFault } from '../../core';
import type { ArgumentFault, FunctionWords } from '../functions';
import { plainNumber as number, plainPercent as percent, quotable } from '../quoting';

const quoted = (text: string): string => `「${quotable(text)}」`;
const someRows = (rows: readonly number[]): string =>
  rows.length > 6 ? `${rows.slice(0, 6).join('、')} 等` : rows.join('、');

const names: FunctionWords['names'] = {
  ids: '工号',
  metrics: '指标',
  weights: '权重',
  actuals: '实际值',
  targets: '目标值',
  methods: '计分方式',
  caps: '封顶',
  baselines: '基线',
  sections: '板块',
  missing: '缺数处理',
  decimals: '小数位数',
  headings: '表头开关',
  language: '语言',
  text: '文本',
  scores: '总分',
  bounds: '分数线',
  labels: '等级名称',
  shares: '比例',
  guards: '保底线',
  amount: '金额',
  rates: '提成比例',
  mode: '提成方式',
  inclusive: '是否含界线',
  total: '总数',
  accounts: '账号',
  totals: '账号总数',
  shiftAccounts: '排班账号',
  starts: '开始时间',
  ends: '结束时间',
  people: '客服',
  basis: '分摊方式',
  opens: '营业开始',
  closes: '营业结束',
  parents: '上级目标',
  progress: '进度',
  start: '开始日期',
  due: '截止日期',
  today: '今天',
  end: '结束日期',
  joined: '入职日期',
  left: '离职日期',
  attainments: '达成率',
};

/** What is wrong with a cell, after its name and what stands in it. */
const FAULTS: Readonly<Record<ArgumentFault, string>> = {
  unreadable: '读不出来',
  'error-value': '是公式错误，请先修好它',
  'made-date': '被 Excel 变成了日期',
  'made-time': '被 Excel 变成了时间',
  ambiguous: '有两种读法',
  'range-reversed': '前大后小',
  'bands-overlap': '有两段重叠',
  'bands-gap': '两段之间有空缺',
  'bands-order': '分段没有从高到低或从低到高排好',
  'not-yes-or-no': '看不出是还是否',
  'sign-not-allowed': '带了比较符号，这里只填数值',
  'method-contradicted': '和目标的写法对不上',
  'unit-mismatch': '和另一边单位不同，没法比较',
  'day-or-hour': '和另一边一个按天、一个按小时，请换成同一种单位',
  'percent-scale': '和另一边一个带百分号、一个不带，请都写上百分号',
  'rating-off-scale': '不在 0 到满分之间',
  'target-zero': '不能为 0，这种计分方式没法按 0 算比例',
  'target-not-positive': '应大于 0',
  'actual-negative': '不应小于 0',
  'target-is-baseline': '和目标一样，看不出进度',
  'unknown-method': '不认识',
  'unknown-section': '不认识',
  'date-unreadable': '认不出是哪一天',
  'weight-missing': '没有填',
  'weight-not-positive': '应大于 0',
  'target-missing': '没有填',
  'cap-out-of-bounds': '应在 1 到 10 之间，例如 1.5',
};

function bracket(fault: BracketFault): string {
  switch (fault.code) {
    case 'no-brackets':
      return '请给出至少一档界线和比例。';
    case 'first-bound':
      return `第一档界线应为 0，这里是 ${number(fault.bound)}。`;
    case 'bounds-order':
      return `第 ${fault.index + 1} 档界线 ${number(fault.bound)} 应大于前一档的 ${number(fault.before)}。`;
    case 'rate-range':
      return `第 ${fault.index + 1} 档比例 ${number(fault.rate)} 应在 0 到 1 之间，3% 请写成 3% 或 0.03。`;
  }
}

function goal(fault: GoalFault): string {
  switch (fault.code) {
    case 'goal-unreadable':
      return '这个目标读不出来。';
    case 'goal-id-blank':
      return '这个目标没有编号。';
    case 'goal-id-repeated':
      return `编号${quoted(fault.id)}重复，第 ${fault.first + 1} 行已经用了。`;
    case 'goal-orphan':
      return `找不到上级目标${quoted(fault.parent)}。`;
    case 'goal-cycle':
      return `目标${quoted(fault.id)}的上级绕回了它自己。`;
    case 'goal-weight-blank':
      return '同级目标有权重，这个没有填。';
    case 'goal-weight-negative':
      return `权重 ${number(fault.weight)} 不应小于 0。`;
    case 'goal-weights-zero':
      return '下级目标的权重合计为 0。';
    case 'goal-below':
      return `下级目标（第 ${fault.index + 1} 行）有错，算不出进度。`;
  }
}

const HALF_DATED = '有的时间带日期，有的不带，没法比较。';

export const functions: FunctionWords = {
  names,
  inRow: (row, sentence) => `第 ${row} 行：${sentence}`,
  row: (row) => `第 ${row} 行`,
  fault: ({ name, code, text, suggestion }) =>
    `${names[name]}${text === '' ? '' : quoted(text)}${FAULTS[code]}。${suggestion === null ? '' : `可以改成${quoted(suggestion)}。`}`,
  alsoRows: (rows) => `第 ${someRows(rows)} 行也有错。`,
  blank: (name) => `没有${names[name]}。`,
  notOneCell: (name) => `${names[name]}只能是一个单元格。`,
  notOneLine: (name, rows, columns) => `${names[name]}要选一列或一行，这里是 ${rows} 行 ${columns} 列。`,
  unequal: ({ name, length, against, expected }) =>
    `${names[name]}有 ${length} 格，${names[against]}有 ${expected} 格，第 ${Math.min(length, expected) + 1} 行对不上。请选一样长的区域。`,
  unknownChoice: (name, text, choices) =>
    `${names[name]}${quoted(text)}不认识，可选：${choices.join('、')}。`,
  notWhole: (name, text, lowest, highest) =>
    `${names[name]}${quoted(text)}应为 ${lowest} 到 ${highest} 的整数。`,
  notNumber: (name, text) => `${names[name]}${quoted(text)}不是一个数。`,
  pending: (rows) => `还差 ${rows.length} 项实际值：第 ${someRows(rows)} 行。补齐后出分。`,
  weightSum: (sum) => `权重合计是 ${number(sum)}，应为 100（或 1）。`,
  mixedScales: (usual) => `别人的权重合计为 ${usual}，这里不是。请统一成一种写法。`,
  noWeights: '没有带权重的指标，算不出总分。',
  pointsAttainNothing: '直接加减分没有达成率，请用 POINTS。',
  excludedOverHalf: (share) => `不适用的指标占权重 ${percent(share)}，超过一半，不出分。`,
  withoutId: '没有工号，不知道算给谁。',
  scorePending: '还没有总分。',
  boundsCount: (labels, wanted, given) => `${labels} 个等级要有 ${wanted} 条分数线，这里有 ${given} 条。`,
  sharesCount: (labels, shares) => `等级名称有 ${labels} 个，比例有 ${shares} 个，应一样多。`,
  sharesSum: (sum) => `比例合计是 ${number(sum)}，应为 100 或 1。`,
  notDescending: (before, bound) => `分数线要从高到低，${number(bound)} 应低于 ${number(before)}。`,
  smallTeam: (heads, tiers) =>
    `只有 ${heads} 人（少于 10 人）时按分数线评，${tiers} 个等级没有默认分数线。请把保底线设为 FALSE，只按比例评。`,
  notPositiveShare: (name, value) => `${names[name]}${number(value)} 不应小于 0。`,
  notPair: (name) => `${names[name]}要两个数。`,
  bracket,
  goal,
  inShift: (row, sentence) => `排班第 ${row} 行：${sentence}`,
  stretch: (code) => (code === 'stretch-reversed' ? '结束时间不晚于开始时间。' : HALF_DATED),
  stretchHalfDated: HALF_DATED,
  accountUnknown: (account) => `账号${quoted(account)}不在账号列表里。`,
  reversed: (start, end) => `${names[end]}早于${names[start]}。`,
  unattributed: '未归属',
  nothingWrong: '没有发现问题。',
  notLoaded: '这个函数没有载入成功。请检查网络，重新打开工作簿，再按 Ctrl+Alt+F9 重算。',
  tiers: ['优秀', '良好', '待改进'],
  score: '总分',
  headings: { scores: ['工号', '总分', '完整度'], lines: ['达成率', '计分达成率', '得分'] },
  reading: {
    steps: {
      'full-width': '全角转半角',
      spaces: '去掉空格',
      thousands: '去掉千位分隔',
      percent: '百分数',
      permille: '千分数',
      currency: '金额',
      unit: '带单位',
      'ten-thousands': '万 = 10000',
      'hundred-millions': '亿 = 100000000',
      comparison: '目标的比较符号',
      duration: '时长',
      'out-of': '评分',
      'negative-parentheses': '括号表示负数',
      'minus-sign': '负号',
      exponent: '科学计数法',
      'number-format': '按数字格式',
      'text-number': '文本数字',
    },
    plain: '原样',
    range: '区间',
    scale: (top) => `满分 ${number(top)}`,
    separator: '、',
  },
  choices: {
    missing: {
      pending: ['待补', '待定', '不出分'],
      sofar: ['按已有', '按已填', '暂定'],
      zero: ['计 0 分', '计零分', '按 0 分'],
    },
    mode: { marginal: ['分段', '累进', '分段累进', '超额累进'], whole: ['全额', '整额', '全额累进'] },
    basis: { hours: ['按小时', '小时', '时长', '按时长'], equally: ['平均', '均分', '平分'] },
    language: ['中文', '简体中文', '汉语', 'zh', 'zh-hans', 'chinese'],
  },
};
