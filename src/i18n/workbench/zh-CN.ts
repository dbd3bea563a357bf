import type { WorkbenchWords } from './workbench';

export const workbench: WorkbenchWords = {
  title: (file) => `${file} · PERF 工作台`,
  name: 'PERF 工作台',
  newFile: '新工作簿.xlsx',
  standIn: '代替 Excel 试用加载项',
  ribbon: { tabs: '功能区', home: '开始', file: '文件' },
  file: {
    open: {
      label: '打开',
      tip: '打开自己的 .xlsx，也可以直接拖进来。文件只在这个浏览器里读取，不会上传，也不会被改动。',
    },
    sample: { label: '示例', tip: '打开示例月份：虚构的 30 人评分表。' },
    create: { label: '新建', tip: '从一份空工作簿开始。' },
    download: {
      label: '下载',
      tip: '另存为一份新的 .xlsx：保留单元格、公式、格式、列宽、表格和合并，PERF 公式存为结果；不含图表、条件格式、下拉列表和批注。原文件不变。',
    },
  },
  settings: { language: '语言', theme: '外观', personality: '空单元格' },
  themes: { light: '浅色', dark: '深色', contrast: '高对比度' },
  personalities: { null: 'null（新版）', zero: '0（旧版桌面）' },
  sheet: '工作表',
  pane: { close: '关闭面板', resize: '调整面板宽度' },
  status: { starting: '正在启动加载项…', ready: '就绪', calculating: '正在计算…' },
  cellNote: (cell, text) => `${cell}：${text}`,
  drop: '松开鼠标，打开这份工作簿',
  dismiss: '知道了',
  downloaded: (file) =>
    `已下载 ${file}。这是一份新文件：有单元格、公式、格式、列宽、表格和合并，PERF 公式存为结果；没有图表、条件格式、下拉列表和批注。原文件没有改动。`,
  downloadName: (file) => `${file.replace(/\.xlsx$/i, '')}-工作台.xlsx`,
  dialog: { confirm: '确定', cancel: '取消' },
  notOpened: (file, reason) => `没有打开 ${file}：${reason}`,
  notDownloaded: (reason) => `没有生成下载文件：${reason}`,
  commandFailed: (command) => `加载项没有完成“${command}”。请打开面板看看，或重新点一次。`,
  notStarted: (reason) => `工作台没有启动：${reason} 请刷新页面再试。`,
  wire: {
    title: 'office.js 与工作簿之间',
    toggle: '通信',
    totals: ({ requests, syncs, milliseconds, bytes }) =>
      `${requests} 次请求 · ${syncs} 次 sync · ${milliseconds} 毫秒 · ${bytes}`,
    clear: '清空',
    close: '关闭通信记录',
    empty: '还没有通信。点一下功能区的按钮，或改一个单元格。',
    kinds: { sync: 'sync', call: '调用', event: '事件', subscription: '订阅' },
    columns: { number: '序号', kind: '种类', what: '内容', sent: '去', received: '回', time: '毫秒' },
    request: '请求',
    answer: '回应',
  },
  server: {
    portTaken: (taken, next) => `端口 ${taken} 已被别的程序占用，改用 ${next}。`,
    ready: 'PERF 工作台已就绪',
    stop: '按 Ctrl+C 结束',
    filePage: (address) => `没有 Excel 也能用，打开文件就看到得分：${address}`,
    ownCertificate:
      '浏览器会提醒一次“连接不是私密连接”：证书是这台电脑自己做的，只用于 localhost；点“高级”，再点“继续前往 localhost”即可。不想看到提醒，先运行 npx office-addin-dev-certs install。',
    notBuilt: '还没有构建。请先运行 npm run build。',
  },
};
