import { isoDay, type FactsOf } from '../../core';
import type { IssueSentences } from '../issues';
import { plainNumber as number, plainPercent as percent, quotable } from '../quoting';
import { spaced as zh } from './spaced';
import { terms } from './terms';

type Fault = FactsOf<'unreadable'>;
type Column = Fault['column'];

const quoted = (text: string): string => `「${quotable(text)}」`;
const listed = (texts: readonly string[]): string => texts.slice(0, 10).map(quotable).join('、');

function who({ id, name }: { readonly id: string; readonly name: string }): string {
  if (name === '') return id === '' ? '这一行' : quotable(id);
  return id === '' ? quotable(name) : `${quotable(name)}（${quotable(id)}）`;
}

const columnName = ({ table, field }: Column): string => {
  const names: Readonly<Record<string, string>> = terms.fields[table];
  return field === null ? '' : (names[field] ?? '');
};
const fieldName = (field: keyof typeof terms.fields.scorecard): string => terms.fields.scorecard[field];

/** 「转化率」的实际值, or the column alone where there is no metric to name. */
const subject = ({ metric, column }: Pick<Fault, 'metric' | 'column'>): string =>
  metric === '' || column.field === 'metric' ? columnName(column) : `${item(metric)}的${columnName(column)}`;

const item = (metric: string): string => (metric === '' ? '这一项' : quoted(metric));
const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : `，你想填的大概是${quoted(suggestion)}`;
const better = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `可以改成${quoted(suggestion)}。`;
const asked = (readings: readonly string[]): string =>
  readings.length > 1 ? zh`它是 ${readings.join(' 还是 ')}？` : '';
const alsoRows = (rows: number): string => (rows > 1 ? zh`（同样的还有 ${number(rows - 1)} 行）` : '');
const forPeople = (people: number): string => (people > 1 ? zh`（${number(people)} 人）` : '');

/** What every issue says in Chinese: what is wrong, then what to do. */
export const issueSentences: IssueSentences = {
  'setting-unreadable': ({ name, text }) =>
    zh`设置「${name}」的值${quoted(text)}读不懂，暂按默认值处理。请改成可用的值。`,
  'other-periods': ({ sheets, scored }) => {
    const listed = sheets.map(({ sheet, period }) => `${quoted(sheet)}（${period}）`).join('、');
    return scored
      ? zh`${listed}写的是别的考核期，这次按选定的考核期评分。请确认没有拿错表。`
      : zh`这些工作表属于别的考核期，这次没有计入：${listed}。要评哪一期，就选哪一期。`;
  },
  'missing-column': ({ field }) =>
    `缺少${quoted(fieldName(field))}这一列，没有它算不出分。请补上这一列，或把对应的表头改成这个名字。`,
  'repeated-column': ({ header }) =>
    `${quoted(header)}这一列和前面的列重复，只用了前面那一列。如果要用的是它，请删掉另一列或改个表头。`,
  'unused-columns': ({ headers }) =>
    zh`这些列没有用到，会原样保留：${listed(headers)}。如果其中有评分要用的，请改成常用的表头。`,
  'supplied-value': ({ field, from, texts, rows }) => {
    const source = { label: '表格上方的说明', 'sheet-name': '工作表的名称', employees: '员工表里的姓名' }[
      from
    ];
    return zh`表里没有${quoted(fieldName(field))}这一列，${number(rows)} 行都按${source}取作${texts.slice(0, 5).map(quoted).join('、')}。不对的话请补上这一列。`;
  },
  'merged-cells': ({ field, count }) =>
    zh`${quoted(fieldName(field))}列有 ${number(count)} 格被合并，已按合并的内容读取。取消合并、逐行填写会更稳妥。`,
  'hidden-rows': ({ count }) =>
    zh`有 ${number(count)} 行被隐藏，但照样计入评分。不想计入的话，请删除这些行。`,
  'formula-overwritten': ({ field, text, formula }) =>
    zh`${quoted(fieldName(field))}列都是公式，这一格却是手填的${quoted(text)}。建议恢复公式${quoted(formula)}，免得数字过时。`,
  'total-row': ({ label }) => `这一行是${quoted(label)}，不是指标，评分时已跳过。移到表格外面会更清楚。`,
  'remark-row': ({ text, rows }) =>
    zh`这一行只有${quoted(text)}${alsoRows(rows)}，没有可评分的内容，已跳过。如果它是一项指标，请补上指标、权重和目标。`,
  'hint-row': ({ text, kind, rows }) =>
    kind === 'hint'
      ? zh`这一行${quoted(text)}${alsoRows(rows)}是填写提示，不算人，评分时已跳过。不需要处理。`
      : zh`这一行${quoted(text)}${alsoRows(rows)}是示例，评分时已跳过。如果它是真的，请去掉「示例」字样，或把这个人加进员工表。`,
  'example-counted': ({ employee, text }) =>
    zh`${who(employee)}这一行标着${text === '' ? '「示例」' : quoted(text)}，但看起来是真人，仍照常计分。如果只是示例，请删掉这一行；不是的话请改掉这个标记。`,

  'error-value': (facts) =>
    facts.text.startsWith('=')
      ? zh`${subject(facts)}是公式，还没有算出结果。请在 Excel 里打开、保存一次，再重新检查。`
      : zh`${subject(facts)}显示 ${quotable(facts.text)}，是公式出错了。请修好公式，或直接填上内容。`,
  'made-date': (facts) =>
    zh`${subject(facts)}被 Excel 变成了日期${quoted(facts.text)}${meant(facts.suggestion)}。请先把单元格格式改成文本，再重新填写。`,
  'made-time': (facts) =>
    zh`${subject(facts)}被 Excel 变成了时间${quoted(facts.text)}${meant(facts.suggestion)}。请先把单元格格式改成文本，再重新填写。`,
  ambiguous: (facts) =>
    zh`${subject(facts)}${quoted(facts.text)}有两种读法。${better(facts.suggestion, '请写成只有一种意思的样子。')}`,
  unreadable: (facts) =>
    zh`${subject(facts)}${quoted(facts.text)}读不出来。${better(facts.suggestion, '请改成一个明确的数值。')}`,
  'sign-not-allowed': (facts) =>
    zh`${subject(facts)}${quoted(facts.text)}带了比较符号，这里只填数值。${better(facts.suggestion, '请去掉符号。')}`,
  'not-yes-or-no': (facts) => zh`${subject(facts)}${quoted(facts.text)}看不出是还是否。请填「是」或「否」。`,
  'date-unreadable': (facts) =>
    zh`${columnName(facts.column)}${quoted(facts.text)}认不出是哪一天。${better(facts.suggestion, '请写成 2025-06-30 这样。')}`,
  'dates-reversed': ({ employee, from, to }) =>
    zh`${who(employee)}的日期前后颠倒：从 ${isoDay(from)} 到 ${isoDay(to)}。请检查哪一个写错了。`,
  'segments-overlap': ({ employee }) =>
    zh`${who(employee)}有两段考核时间重叠，重叠的日子会算两次。请让开始日期和结束日期首尾相接。`,
  'segment-outside-period': ({ employee, period }) =>
    zh`${who(employee)}的这一段不在考核期 ${period} 之内。请检查开始日期和结束日期。`,
  'period-unreadable': ({ text, rows }) =>
    zh`考核期${quoted(text)}读不出来${alsoRows(rows)}。请写成 2025-06 这样。`,
  'period-differs': ({ period, expected, rows }) =>
    zh`这一行的考核期是 ${period}，而这次评的是 ${expected}${alsoRows(rows)}。请移走这些行，或改正考核期。`,
  'period-unknown': () => '不知道评的是哪个月，入职、离职和调岗都没有按天折算。请在设置里填上考核期。',

  'employee-blank': ({ metric, owner }) =>
    zh`${metric === '' ? '' : quoted(metric)}这一行没有工号，${owner ? `看姓名应该是${who(owner)}的` : '不知道算给谁'}。请补上工号。`,
  'employee-unknown': ({ employee, owner, rows }) =>
    zh`员工表里没有工号${quoted(employee.id)}${alsoRows(rows)}${owner ? `，看姓名应该是${who(owner)}的` : ''}。${owner ? '请改正工号。' : '请改正工号，或把这个人加进员工表。'}`,
  'employee-repeated': ({ employee, first }, cellName) =>
    zh`员工表里工号${quoted(employee.id)}重复了，以${cellName(first) ?? '前一行'}为准。请删掉多余的一行。`,
  'employee-without-id': ({ name }) => zh`员工表里${quoted(name)}没有工号，和评分表对不上。请补上工号。`,
  'employee-without-metrics': ({ employee }) =>
    zh`${who(employee)}这一期没有指标，出不了分。请补上指标；不参加考核的话可以忽略。`,
  'library-without-metric': ({ text }) =>
    zh`指标库里${quoted(text)}这一行没写考核指标，没有用上。请补上指标名称。`,
  'left-before-period': ({ employee, left }) =>
    zh`${who(employee)}在 ${isoDay(left)} 已经离职，这一期却还有指标。请核对离职日期，或删掉这些行。`,
  'joined-after-period': ({ employee, joined }) =>
    zh`${who(employee)}到 ${isoDay(joined)} 才入职，这一期却已有指标。请核对入职日期，或删掉这些行。`,
  'few-days': ({ employee, days, minimum }) =>
    zh`${who(employee)}这一期只在岗 ${number(days)} 天，不足 ${number(minimum)} 天，不出分。日期有误的话请更正。`,
  'look-alike': ({ field, text, usual, count }) =>
    zh`${fieldName(field)}${quoted(text)}和${quoted(usual)}很像同一个，只是写法不同${alsoRows(count)}。请统一成一种写法。`,
  'stray-spaces': ({ field, count }) =>
    zh`${quoted(fieldName(field))}列有 ${number(count)} 格前后带空格，查找和透视表会漏掉它们。可以一键去掉。`,
  'name-with-two-ids': ({ name, ids }) =>
    zh`${quoted(name)}有 ${number(ids.length)} 个工号：${listed(ids)}。如果是同名的不同人就没有问题，否则请统一工号。`,
  'id-with-two-names': ({ field, id, usual, other, rows }) =>
    zh`工号${quoted(id)}有两个${fieldName(field)}：${quoted(usual)}和${quoted(other)}${alsoRows(rows)}。请看看是不是工号填错了。`,

  'metric-blank': ({ employee }) =>
    zh`${who(employee)}有一行没写考核指标。请补上指标名称，用不着就删掉这一行。`,
  'duplicate-metric': ({ employee, metric, first }, cellName) =>
    zh`${who(employee)}的${item(metric)}重复了，${cellName(first) ?? '前面'}已经有一行。请删掉多余的一行，或改正指标名称。`,
  'unknown-section': ({ text, suggestion }) =>
    zh`没有${quoted(text)}这个板块。${better(suggestion, `请用${Object.values(terms.sections).join('、')}。`)}`,
  'unknown-method': ({ metric, text, suggestion }) =>
    zh`${item(metric)}的计分方式${quoted(text)}不认识${meant(suggestion)}。请从计分方式里选一种。`,
  'method-contradicted': ({ metric, text, target, suggestion }) =>
    zh`${item(metric)}的计分方式${quoted(text)}和目标${quoted(target)}的写法对不上。${better(suggestion, '请改计分方式，或改写目标。')}`,

  'weight-missing': ({ employee, metric }) =>
    zh`${item(metric)}没有填权重。请填上，让${who(employee)}的权重合计为 100；只想加减分的话，计分方式请选「${terms.methods.points}」。`,
  'weight-not-positive': ({ metric, text }) =>
    zh`${item(metric)}的权重是 ${quotable(text)}，应大于 0。请改正；只想加减分的话，计分方式请选「${terms.methods.points}」。`,
  'weight-scales-mixed': ({ usual, people, text }) =>
    zh`别人的权重合计为 ${number(usual)}，这里的${quoted(text)}却是按合计 ${number(usual === 100 ? 1 : 100)} 写的${forPeople(people)}。请统一成一种写法。`,
  'weights-by-part': ({ text, share, sum, people }) =>
    zh`${quoted(text)}占 ${number(share)} 分，里面的权重却合计 ${number(sum)}${forPeople(people)}，已各按 ${number(share)}% 折算后计分。不对的话请改标题里的占比，或直接填折算后的权重。`,
  'part-share': ({ employee, text, share, sum }) =>
    share === null
      ? zh`${who(employee)}的${quoted(text)}等几部分权重各合计 ${number(sum)}，没写各占总分多少。请在标题里写上占比，例如「日常工作（70%）」。`
      : zh`${who(employee)}的${quoted(text)}占 ${number(share)} 分，里面的权重却合计 ${number(sum)}，应为 ${number(share)} 或 100。请检查这一部分的权重。`,
  'weight-sum': ({ employee, sum, expected, percent: inPercent }) =>
    zh`${who(employee)}的权重合计是 ${inPercent ? percent(sum) : number(sum)}，应为 ${inPercent ? percent(expected) : number(expected)}。请检查各项权重，或一键按比例调整。`,
  'section-total': ({ employee, section, sum, expected, template }) =>
    zh`${who(employee)}的${quoted(terms.sections[section])}板块共 ${number(sum)} 分，模板${quoted(template)}是 ${number(expected)} 分。请确认是不是有意调整。`,
  'weight-unused': ({ metric, text }) =>
    zh`${item(metric)}是直接加减分，权重 ${quotable(text)} 不起作用。请清空权重，或换一种计分方式。`,
  'weight-heavy': ({ metric, weight, people, most }) =>
    zh`${item(metric)}一项就占 ${number(weight)} 分${forPeople(people)}，超过 ${number(most)} 分几乎由它定总分。建议分散一些。`,
  'weight-light': ({ metric, weight, people, least }) =>
    zh`${item(metric)}只占 ${number(weight)} 分${forPeople(people)}，不到 ${number(least)} 分很难让人上心。建议合并或去掉。`,

  'target-missing': ({ metric }) => zh`${item(metric)}没有目标值，没法和实际比较。请填上目标。`,
  'target-zero': ({ metric, target }) =>
    zh`${item(metric)}的目标值是 ${quotable(target)}，这种计分方式没法按 0 算比例。请填上目标，或换一种计分方式。`,
  'target-not-positive': ({ metric, target }) =>
    zh`${item(metric)}的目标值是 ${quotable(target)}，应大于 0。请改正目标。`,
  'target-is-baseline': ({ metric, target }) =>
    zh`${item(metric)}的基线和目标 ${quotable(target)} 一样，看不出进度。请改基线或目标。`,
  'range-reversed': (facts) =>
    zh`${subject(facts)}${quoted(facts.text)}前大后小。${better(facts.suggestion, '请把小的写在前面。')}`,
  'bands-overlap': (facts) => zh`${subject(facts)}${quoted(facts.text)}有两段重叠了。请让每段首尾相接。`,
  'bands-gap': (facts) => zh`${subject(facts)}${quoted(facts.text)}两段之间有空缺。请让每段首尾相接。`,
  'bands-order': (facts) =>
    zh`${subject(facts)}${quoted(facts.text)}的分段顺序不对，后面的轮不到。请从高到低或从低到高排好。`,
  'cap-out-of-bounds': ({ metric, text, lowest, highest }) =>
    zh`${item(metric)}的封顶是 ${quotable(text)}，应在 ${number(lowest)} 到 ${number(highest)} 之间。例如 1.5 表示最多按 150% 计。`,
  'baseline-missing': ({ metric, rows }) =>
    zh`${item(metric)}按进度计分但没有基线${alsoRows(rows)}，已从 0 算起。起点不是 0 的话，请填上基线。`,
  'prorate-unused': ({ metric, method }) =>
    zh`${item(metric)}填了要折算，但「${terms.methods[method]}」的目标不随天数变，折算不起作用。可以清空这一格。`,
  'all-or-nothing': ({ metric, rows }) =>
    zh`${item(metric)}越低越好，目标又是 0${alsoRows(rows)}：做到 0 得满分，否则不得分。想按次数扣的话，请改用「${terms.methods.deduct}」。`,

  'actual-missing': ({ employee, metric, policy }) => {
    if (policy === 'pending') return zh`${item(metric)}的实际值还没填，填好后${who(employee)}才能出分。`;
    const meanwhile = policy === 'zero' ? zh`暂时按 0 分计` : '暂时只按已填的部分计分';
    return zh`${item(metric)}的实际值还没填，${meanwhile}。请尽快补上。`;
  },
  'actual-negative': ({ metric, actual }) =>
    zh`${item(metric)}的实际值是 ${quotable(actual)}，不应小于 0。请核对。`,
  'unit-unreadable': ({ text, rows }) =>
    zh`单位${quoted(text)}不认识，没有用上${alsoRows(rows)}。请换成常用的单位。`,
  'unit-mismatch': ({ metric, actual, target }) =>
    zh`${item(metric)}的实际${quoted(actual)}和目标${quoted(target)}单位不同，没法比较。请换成同一种单位。`,
  'day-or-hour': ({ metric, actual, target }) =>
    zh`${item(metric)}的实际${quoted(actual)}和目标${quoted(target)}，一边是天，一边是小时。一天算几小时由公司定，请换成同一种单位。`,
  'percent-scale': ({ metric, field, text, readings, against, rows }) =>
    zh`${item(metric)}的${fieldName(field)}是 ${quotable(text)}，另一边是 ${quotable(against)}${alsoRows(rows)}。${asked(readings)}请写上百分号。`,
  'rating-off-scale': ({ metric, actual, target }) =>
    zh`${item(metric)}评了 ${quotable(actual)}，满分是 ${quotable(target)}。请填 0 到满分之间的数。`,
  'rating-zero': ({ employee, metric }) =>
    zh`${who(employee)}的${item(metric)}评了 0 分。如果是还没评，请清空这一格。`,
  'text-numbers': ({ field, count, example }) =>
    zh`${quoted(fieldName(field))}列有 ${number(count)} 格数字存成了文本，例如${quoted(example)}。照常计分，但 Excel 没法求和，可以一键转成数字。`,

  'attainment-high': ({ employee, metric, raw, most }) =>
    zh`${who(employee)}的${item(metric)}达成率是 ${percent(raw)}，超过 ${percent(most)}。请核对单位和小数点。`,
  outlier: ({ employee, metric, raw, usual, months }) =>
    zh`${who(employee)}的${item(metric)}达成率是 ${percent(raw)}，前 ${number(months)} 期通常是 ${percent(usual)}，差得很多。请核对实际值。`,
  'not-applicable-unexplained': ({ metric, text }) =>
    zh`${item(metric)}填了${quoted(text)}，不参加计分。请在备注里写一句原因。`,
  'much-excluded': ({ employee, share, limit, scored }) =>
    zh`${who(employee)}有 ${percent(share)} 的权重标为不适用，超过 ${percent(limit)}${scored ? '，剩下的不太能说明问题。请再确认一下' : '，不出分。请补上实际值，或换几项指标'}。`,
  'adjustments-large': ({ employee, sum, most }) =>
    zh`${who(employee)}的加减分合计 ${number(sum)} 分，超过了 ${number(most)} 分。请再确认一下。`,
  'many-metrics': ({ employee, count, most }) =>
    zh`${who(employee)}有 ${number(count)} 项指标，超过 ${number(most)} 项容易分心。建议精简到最要紧的几项。`,
  'no-focus-metric': ({ names, nobody }) =>
    nobody
      ? '这一期还没有人有重点指标。建议给每个人定一项。'
      : zh`${listed(names)}这一期没有重点指标。建议定一项。`,
  'no-goal-link': ({ employee, metrics }) =>
    zh`${who(employee)}的这些指标没有关联目标：${listed(metrics)}。请填上目标编号，让人看到它为什么重要。`,
};
