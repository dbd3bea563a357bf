import type { CommandWords } from '../cli';

const PERIOD_SOURCES = {
  option: '命令行',
  settings: '设置表',
  title: '表名或标题',
  'file-name': '文件名',
} as const;

const listed = (items: readonly string[], most = 6): string =>
  items.length > most ? `${items.slice(0, most).join('、')} 等 ${items.length} 项` : items.join('、');

export const cli: CommandWords = {
  program: '从一份月度评分表算出总分、排名、等级和一人一表，不需要 Excel。',
  commands: {
    check: '检查评分表，逐条列出问题和所在单元格',
    score: '算出每个人的总分、排名和等级',
    explain: '说明一个人的总分是怎么来的',
    report: '生成结果、看板和每人一份的绩效表',
  },
  arguments: { file: '评分表（.xlsx），只读取，不改动', employee: '工号，或不重名的姓名' },
  options: {
    period: '考核期，如 2025-06、2025Q2、2025',
    scheme: '等级方案：threshold 按分数线，quota 按比例，guarded 按比例并设分数线',
    shares: '各等级人数比例，如 20/50/30',
    bounds: '各等级分数线，从高到低，如 90/75',
    cap: '封顶，如 1.5 或 150%',
    missing: '缺实际值时：pending 待补，sofar 按已有，zero 计 0 分',
    decimals: '总分的小数位数，0 到 6',
    perDepartment: '按部门分别评等级，不跨部门比较',
    lang: '语言：zh-CN 或 en（默认随工作簿）',
    json: '输出 JSON',
    out: '输出文件夹',
    force: '覆盖已有的同名文件',
    allowErrors: '有错误的人也照样生成报告（能算则算，不能算则写明原因）',
    version: '显示版本号',
    help: '显示帮助',
  },
  help: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    commands: '命令：',
    examples: '例子：',
    exitCodes: '退出码：',
  },
  exitCodes: ['0  一切正常', '1  数据里有错误', '2  用法或文件不对'],
  columns: {
    rank: '名次',
    id: '工号',
    name: '姓名',
    department: '部门',
    score: '总分',
    tier: '等级',
    completeness: '完成度',
    cell: '单元格',
  },
  tables: (found) => `评分表：${found.map(({ sheet, rows }) => `${sheet} ${rows} 行`).join('，')}`,
  ignoredSheets: (sheets) => `未使用的工作表：${listed(sheets)}`,
  periodFound: (period, source) => `考核期：${period}（来自${PERIOD_SOURCES[source]}）`,
  periodUnknown: '没有找到考核期，因此不按入离职日期折算；可用 --period 2025-06 指定。',
  periodPrompt: '没有找到考核期。请输入，如 2025-06：',
  counts: (errors, warnings, advice) => `${errors} 个错误，${warnings} 个警告，${advice} 条建议`,
  nothingWrong: '没有发现问题。',
  fixOffered: (old, fixed, further) =>
    (old.trim() === String(fixed)
      ? `可改为${typeof fixed === 'number' ? '数字' : '文本'} ${fixed}`
      : `可改为：${old === '' ? '（空）' : old} → ${fixed}`) + (further > 0 ? `，另有 ${further} 处` : ''),
  people: (all, scored, waiting) =>
    waiting === 0 ? `${all} 人，全部出分` : `${all} 人，${scored} 人出分，${waiting} 人未出分`,
  heldBack: (count) => `${count} 人因数据错误或缺数据暂不出分：`,
  heldBackHint: '改好后再运行一次；先看详情用 check。',
  nobody: '评分表里没有一个能评分的人。先用 check 看看问题。',
  smallTeam: (heads, below) => `只有 ${heads} 人（少于 ${below} 人），比例没有意义，等级按分数线评定。`,
  provisional: '（暂定）',
  writing: (label) => `正在生成 ${label}`,
  written: (files, folder) => `已在 ${folder} 生成 ${files} 个文件。`,
  lookFirst: (path) => `先看：${path}（结果、看板和每人的绩效表）`,
  slipsIn: (count, folder) => `单独发给个人的绩效表：${folder}（${count} 份）`,
  cancelled: '已取消，没有留下任何文件。',
  noScorecard: ({ sheets, required, nearest, wide }) =>
    (sheets.length === 0 ? '这份工作簿是空的。' : `没有找到评分表。看过的工作表：${listed(sheets)}。`) +
    `表头需要有：${required.join('、')}。` +
    (wide
      ? `「${wide.sheet}」是横表，一人一行、一项指标一列（${listed(wide.metrics)}）。请改成竖表：每人的每项指标各占一行，权重、目标值、实际值各占一列。`
      : nearest
        ? `最接近的是「${nearest.sheet}」，还缺：${listed(nearest.missing)}。`
        : ''),
  noRows: (sheets) => `「${listed(sheets)}」只有表头，下面没有内容。请先填写指标。`,
  severalPeriods: (periods) =>
    `工作簿里有几个考核期：${listed(periods.map(({ sheet, period }) => `${sheet} ${period}`))}。请用 --period 指定一个。`,
  faults: {
    'file-not-found': (path) => `找不到文件 ${path}。请检查路径。`,
    'not-a-file': (path) => `${path} 不是文件。请给出一份 .xlsx。`,
    'file-too-large': (path, limit) => `${path} 超过 ${limit} MB，不像评分表。请确认选对了文件。`,
    'option-unreadable': (option, text, expected) => `看不懂 ${option} ${text}。应为：${expected}。`,
    'shares-need-bounds': (tiers) =>
      `分 ${tiers} 个等级时，guarded 方案还需要分数线。请加上 --bounds（${tiers - 1} 个，从高到低），或用 --scheme quota 只按比例。`,
    'bounds-need-shares': (tiers) =>
      `分 ${tiers} 个等级时，guarded 方案还需要比例。请加上 --shares（${tiers} 个，合计 100），或用 --scheme threshold 只按分数线。`,
    'tiers-differ': (byShares, byBounds) =>
      `--shares 有 ${byShares} 个等级，--bounds 分出 ${byBounds} 个，对不上。分数线应比等级少一个。`,
    'no-rows': (sheets) => `评分表只有表头，下面还没有指标：${listed(sheets)}。`,
    'several-periods': (periods) =>
      `工作簿里有不止一个考核期：${listed(periods.map(({ sheet, period }) => `${sheet}（${period}）`))}。` +
      `请用 --period 指明，如 --period ${periods[0]?.period ?? '2025-06'}。`,
    'period-needed': '没有找到考核期，报告需要它。请加上 --period，如 --period 2025-06。',
    'files-exist': (paths) => `这些文件已经存在，没有覆盖：${listed(paths)}。换一个文件夹，或加上 --force。`,
    'not-writable': (path, obstacle) => `不能写入 ${path}：${obstacle}`,
    'employee-not-found': (wanted, near) =>
      `没有找到「${wanted}」。${near.length > 0 ? `是不是：${listed(near)}？` : '请用评分表里的工号。'}`,
    'employee-ambiguous': (wanted, ids) => `有 ${ids.length} 人叫「${wanted}」，请用工号：${listed(ids)}。`,
    'nobody-to-report':
      '没有一个人可以出报告，所以没有写任何文件。先用 check 看看问题，或加上 --allow-errors。',
  },
  obstacles: {
    'not-allowed': '没有权限，或者文件正被别的程序打开。请关掉它，或换一个文件夹。',
    'in-use': '文件正被别的程序打开。请关掉它再试。',
    'in-the-way': '那里已经有同名的文件或文件夹。请换一个文件夹。',
    'disk-full': '磁盘空间不够。请清理后再试。',
    refused: '系统不允许。请换一个文件夹。',
    'name-too-long': '路径太长。请换一个名字短些的文件夹。',
  },
  misuse: {
    'missing-argument': (subject) => `缺少参数 ${subject}。`,
    'missing-value': (subject) => `${subject} 后面缺少值。`,
    'missing-option': (subject) => `缺少必填选项 ${subject}。`,
    'unknown-option': (subject) => `没有选项 ${subject}。`,
    'unknown-command': (subject) => `没有命令 ${subject}。`,
    'excess-arguments': () => '参数太多。',
    'invalid-choice': (subject) => `${subject} 的值不在可选范围内。`,
  },
  seeHelp: '用法见 --help。',
  unexpected: (message) => `程序出错了，这不是你的问题：${message}`,
  expected: {
    period: '2025-06、2025Q2 或 2025',
    shares: '加起来等于 100 的比例，如 20/50/30',
    bounds: '从高到低的分数线，如 90/75',
    cap: '1 到 10 之间的倍数，如 1.5 或 150%',
    decimals: '0 到 6 的整数',
  },
  foundInstead: {
    empty: '这是一个空文件。',
    word: '这是 Word 文档，不是工作簿。',
    powerpoint: '这是 PowerPoint 文件，不是工作簿。',
    opendocument: '这是 OpenDocument 文件，请另存为 .xlsx。',
    xlsb: '这是 .xlsb 格式，请在 Excel 里另存为 .xlsx。',
    zip: '这是压缩包，不是工作簿。',
    pdf: '这是 PDF，不是工作簿。',
    image: '这是图片，不是工作簿。',
    html: '这是网页，不是工作簿。请用 Excel 打开后另存为 .xlsx。',
    xml: '这是 XML 文件，不是工作簿。请用 Excel 打开后另存为 .xlsx。',
    unknown: '这不是 Excel 工作簿。',
  },
  files: {
    'not-a-workbook': '请给出一份 .xlsx。',
    'old-xls': '这是旧的 .xls 格式。请在 Excel 里另存为 .xlsx 再试。',
    csv: '这是文本文件，不是工作簿。请用 Excel 打开后另存为 .xlsx。',
    'password-protected': '这份工作簿有打开密码。请去掉密码后再试。',
    truncated: '文件不完整，可能没有下载或复制完。请重新取一份。',
    'too-large': '这份工作簿解开后过大，出于安全没有读取。请只保留评分表再试。',
    damaged: '这份工作簿已损坏，读不出来。请在 Excel 里打开修复后另存。',
  },
};
