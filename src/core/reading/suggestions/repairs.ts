import { formatDecimal, formatPercentage, shifted } from '../decimal';
import { hanNumeral } from './hanNumerals';

/** Turns a habit of typing into what was likely meant; a text without the habit stays as it is. */
type Repair = (text: string) => string;

const replacing =
  (pattern: RegExp, replacement: string): Repair =>
  (text) =>
    text.replace(pattern, replacement);

const withoutPunctuation = replacing(/[\s。.,;，；、!！?？:]+$/, '');
const withoutHedge: Repair = (text) =>
  text
    .replace(
      /^(?:大约|大概|约为?|将近|接近|差不多|近|超过?|不到|预计|预估|估计|about |approx\.? ?|around |circa |ca\.? ?|[~≈] ?)/i,
      '',
    )
    .replace(/ ?(?:左右|上下|以上|以下|以内|\+|[多余来](?=$|[个件人元单次])|ish)/, '');
const withoutLabel = replacing(/^(?:总共|共计|合计|满分|得分|完成|共|第)(?=[\d¥-])/, '');
const withoutComment: Repair = (text) =>
  /^\(.*\)$/.test(text) ? text : text.replace(/ ?\([^()]{1,20}\)$/, '');

/** l and O for 1 and 0. */
const lookAlikes: Repair = (text) =>
  /^[\dlIoO.,]+(?=[^a-z]|$)/i.test(text) && /\d/.test(text)
    ? text.replace(/^[\dlIoO.,]+/, (digits) => digits.replace(/[lI]/g, '1').replace(/[oO]/g, '0'))
    : text;

const tenThousands = replacing(/^([-+]?[\d.,]+) ?(?:w|wan)(?=$|\+|元|件|人)/i, '$1万');
const thousands: Repair = (text) =>
  text.replace(/^(\d{1,6}(?:\.\d{1,6})?) ?k(?=$|\+|元|件|人)/i, (_, digits: string) =>
    formatDecimal(shifted(Number(digits), 3)),
  );
const repeatedSigns = replacing(/([%‰万亿])\1+$/, '$1');
const leadingPercent = replacing(/^%(\d+(?:\.\d+)?)$/, '$1%');
const trailingMinus = replacing(/^([\d.,]+)-$/, '-$1');
const decimalComma = replacing(/^(-?0),(\d{1,6})(?=\D|$)/, '$1.$2');
const strayGrouping: Repair = (text) =>
  text.replace(/\d[\d,]*,[\d,]*\d/, (digits) => digits.replace(/,/g, ''));
const percentPoints = replacing(/^([-+]?\d+(?:\.\d+)?) ?(?:个百分点|百分点|pp|ppt)$/i, '$1%');

/** 2倍, 3成 and 9折 as percentages. */
const multiples: Repair = (text) => {
  const [, digits, word = ''] = /^(\d{1,6}(?:\.\d{1,4})?)(倍|成|折)$/.exec(text) ?? [];
  const power = word === '倍' ? 2 : 1;
  return digits === undefined ? text : `${formatDecimal(shifted(Number(digits), power))}%`;
};

const percentWords: Repair = (text) => {
  const value = hanNumeral(text.replace(/^百分之/, ''));
  return text.startsWith('百分之') && value !== null ? `${formatDecimal(value)}%` : text;
};

/** 三万元 as 30000元; a lone 3万 is already readable and stays. */
const hanNumerals: Repair = (text) => {
  const digits = /^[\d.零〇一二两三四五六七八九十百千万亿]+/.exec(text)?.[0] ?? '';
  if (!/[零〇一二两三四五六七八九十百千]|[万亿]\d/.test(digits)) return text;
  const value = hanNumeral(digits);
  return value === null ? text : formatDecimal(value) + text.slice(digits.length);
};

const halves = replacing(/^半个?(小时|天)$/, '0.5$1');
const spans: Repair = (text) =>
  text
    .replace(/^(\d+)月$/, '$1个月')
    .replace(/^(\d+)日$/, '$1天')
    .replace(/^(\d+) ?m$/, '$1min');

/** `2:30` is rather two and a half minutes than hours. */
const clocks: Repair = (text) =>
  text
    .replace(/^([≤≥<>]?)(\d{1,2}):([0-5]\d):([0-5]\d)$/, '$1$2小时$3分$4秒')
    .replace(/^([≤≥<>]?)(\d{1,2})[:'′]([0-5]?\d)["″]?$/, '$1$2分$3秒');

/** `4/5` of things done, where it is no rating. */
const shares: Repair = (text) => {
  const [, part, whole] = /^(\d{1,6}) ?\/ ?(\d{1,6})$/.exec(text) ?? [];
  const share = Number(part) / Number(whole);
  return share <= 1 && Number.isInteger(share * 1000) ? formatPercentage(share) : text;
};

/** Those that only spell a number another way; all others guess what was meant. */
export const RESPELLINGS: readonly Repair[] = [
  percentWords,
  hanNumerals,
  tenThousands,
  thousands,
  leadingPercent,
  halves,
];

/** In the order in which they build on each other: 约三万元左右 is first 三万元, then 30000元. */
export const REPAIRS: readonly Repair[] = [
  withoutPunctuation,
  withoutComment,
  withoutLabel,
  withoutHedge,
  percentWords,
  hanNumerals,
  lookAlikes,
  tenThousands,
  thousands,
  repeatedSigns,
  leadingPercent,
  percentPoints,
  trailingMinus,
  decimalComma,
  strayGrouping,
  multiples,
  halves,
  spans,
  clocks,
  shares,
];
