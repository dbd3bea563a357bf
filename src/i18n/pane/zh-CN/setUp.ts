import { listed } from '../listed';
import type { SetUpPaneWords } from '../setUp';

const sheetsOf = (sheets: readonly string[]): string =>
  listed(
    sheets.map((sheet) => `「${sheet}」`),
    '、',
    (count) => `等 ${count} 张表`,
  );
const allOf = (sheets: readonly string[]): string => sheets.map((sheet) => `「${sheet}」`).join('');

export const setUp: SetUpPaneWords = {
  first: {
    title: '从这里开始',
    text: '这份工作簿里还没有评分表。',
    sample: '用示例数据试试',
    sampleText: (sheets) =>
      `新增 ${allOf(sheets)} ${sheets.length} 张表，填好一个月的虚构数据，随时可以删掉。`,
    fresh: '新建本月评分表',
    freshText: '粘贴员工名单，选好岗位，权重和指标都备好了，可以改。',
    own: '已经有评分表？打开它所在的工作簿，这里会自动读到。',
  },
  title: '新建评分表',
  month: '考核月份',
  language: '表格语言',
  people: '员工名单',
  paste: '从 Excel 复制名单，粘贴到这里',
  pasteHint: '工号、姓名、部门、岗位、主管、入职日期，有哪几列都行。',
  found: (people) => `读到 ${people} 人`,
  madeUpIds: '名单里没有工号，先按 E001、E002 … 编上。',
  columns: '各列是什么',
  column: (position, header) => (header === '' ? `第 ${position} 列` : header),
  unused: '不用',
  further: (count) => `另有 ${count} 处`,
  roles: '岗位和权重',
  rolesAwait: '粘贴名单后，这里按岗位列出人数和权重。',
  heads: (people) => `${people} 人`,
  weightOf: (metric) => `${metric}的权重`,
  editWeights: (sum) => `看看或修改权重（合计 ${sum}）`,
  sum: (sum) => `合计 ${sum}`,
  rescale: '按比例调到 100',
  unknown: (name, people) => `「${name}」的 ${people} 人按哪个岗位考核？`,
  noRole: '先不考核',
  unnamed: '没写岗位和部门',
  summary: '将写入这份工作簿',
  willWrite: (sheets) => `${allOf(sheets)} ${sheets.length} 张新表，带下拉列表、说明和实时得分。`,
  safe: '你自己的表一格不动。',
  write: (people) => `为 ${people} 人建评分表`,
  preparing: '正在准备…',
  at: (label, done, total) => `${done} / ${total} · ${label}`,
  cancelling: '正在停下…',
  cancelled: '已取消。已经写好的表是完整的，再建一次会接着补齐。',
  failed: '没有写完，你的表一格没动。再建一次会接着补齐。',
  done: (people, rows) => `建好了：${people} 人，${rows} 项指标。下一步：在黄色格子里填实际值。`,
  sampleDone: '示例建好了，数字都填好了。去「评分」看排名，去「结果」出报告。',
  another: '换一批人，或另起一份',
  sampleStands: '现在是示例数据。想用自己的，就新建一份。',
  without: (names) =>
    `${listed(names, '、', (count) => ` 等 ${count} 人`)} 只进员工表，没有指标：看不出岗位，或本月不在岗。`,
  toFirst: '去填第一格',
  asksTitle: '先确认一下',
  asks: {
    replaces: (sheets) => `${sheetsOf(sheets)}是以前建的，里面已填的内容会换成新的。要留着就先另存一份。`,
    'names-taken': (names) =>
      `你已经有${sheetsOf(names.map(([wanted]) => wanted))}，新表会叫${sheetsOf(names.map(([, name]) => name))}。`,
    'own-scorecard': (sheets, people) =>
      `${sheetsOf(sheets)}里已经有 ${people} 人的评分表，可以直接用。再建一份，这里就改读新的。`,
  },
  agree: '照样新建',
  refused: (table, sheet) =>
    `没有写：工作表「${sheet}」里你的表格名叫 ${table}，新表也要用这个名字。在“表设计”里改个名字再来。`,
};
