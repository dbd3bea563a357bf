import { normalise } from '../../../core';

const OPEN = '[([{<【〔「"\']?\\s*';
const CLOSE = '\\s*[)\\]}>】〕」"\']?';

/** 必填, 选填, 自动计算, 下拉选择, 数字: what to enter, in place of an entry. */
const WHOLE = new RegExp(
  `^[*※]?${OPEN}(?:必填项?|选填项?|非必填|必选|可选|可不填|可空|不填|免填|无需填写|不用填写?|勿填|请勿(?:填写|修改|改动)|(?:系统|公式)?自动(?:计算|生成|带出|填充|汇总)?|系统(?:计算|生成)|公式(?:计算)?|下拉(?:选择|框)?|(?:请)?(?:填写|填|输入|选择)|(?:文本|文字|数字|数值|整数|小数|百分比|百分数|日期|时间)(?:格式|型)?|required|optional|mandatory|auto(?:matic|-calculated)?|calculated|drop-?down|text|number|numeric|percent(?:age)?|date)${CLOSE}$`,
  'iu',
);
/** 如:98%, 例如 E001, 请填写工号, 填写说明, enter …: how to enter it. */
const BEGINS = new RegExp(
  `^[*※]?${OPEN}(?:(?:如|例|例如|比如|譬如|示例|样例|范例)\\s*:|(?:例如|比如|譬如)|如\\s*(?=[\\d"“「'])|(?:必填|选填)[\\s,:;(]|请(?:在此)?(?:填|输入|选择|按|写)|填写(?:说明|要求|示例|格式|你的|您的|员工|指标)|从下拉|e\\.?g\\.?[\\s:,]|(?:for )?example\\s*:|please |enter (?:the|your|a)\\b|(?:select|choose) (?:from|the|one|a)\\b)`,
  'iu',
);

/** Whether a cell tells how it is to be filled in, and holds nothing itself. */
export const isHintText = (text: string): boolean => {
  const plain = normalise(text);
  return WHOLE.test(plain) || BEGINS.test(plain) || isExampleMark(plain);
};

const MARK = '(?:示例|样例|范例|例子|举例|样本|example|sample|demo)';
const EXAMPLE = new RegExp(
  `^${OPEN}(?:${MARK}|例|e\\.?g\\.?)(?:行|数据|人员|员工|[一二三]|\\d{1,2})?${CLOSE}:?$|^${OPEN}(?:${MARK}|例)${CLOSE}\\s*[:-]\\s*\\S|^[([{<【〔]${MARK}[)\\]}>】〕]|[([{<【〔](?:${MARK}|例)(?:行|数据)?[)\\]}>】〕]$`,
  'iu',
);

/** Asked of every row, so the costly look comes second. */
const MAY_TELL = /[例样]|ample|demo|e\.?g/iu;

/** Whether an entry says that it is an example: 示例, 例：张三, 张三（示例）. */
export const isExampleMark = (text: string): boolean => MAY_TELL.test(text) && EXAMPLE.test(normalise(text));

const TELLS = new RegExp(`^${OPEN}${MARK}(?:行|数据)?(?:$|[\\s,.;:，。；、)\\]】])`, 'iu');

/** Whether a remark begins by saying so: 示例，请删除. */
export const tellsExample = (text: string): boolean => MAY_TELL.test(text) && TELLS.test(normalise(text));
