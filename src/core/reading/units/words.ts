import type { Unit } from '../../terms/quantity';

/** What kind of thing a unit measures; `number` is a bare 万 over a column, which fits whatever is counted. */
export type Dimension = 'time' | 'day' | 'money' | 'count' | 'score' | 'percent' | 'number' | 'other';

interface UnitWord {
  readonly unit: Unit;
  readonly dimension: Dimension;
  /** How many of the finest unit of its dimension it is worth. */
  readonly factor: number;
  /** Other spellings, in lower case. */
  readonly alike: readonly string[];
}

const time = (unit: Unit, factor: number, alike: string): UnitWord => word('time', unit, alike, factor);
const count = (unit: Unit, alike = ''): UnitWord => word('count', unit, alike);
const money = (unit: Unit, alike: string): UnitWord => word('money', unit, alike);
const other = (unit: Unit, alike = ''): UnitWord => word('other', unit, alike);

function word(dimension: Dimension, unit: Unit, alike: string, factor = 1): UnitWord {
  return { unit, dimension, factor, alike: alike === '' ? [] : alike.split('|') };
}

/** Units by their canonical spelling, with the ways they are written in either language. */
export const UNIT_WORDS: readonly UnitWord[] = [
  time('毫秒', 1, 'ms|millisecond|milliseconds'),
  time('秒', 1000, '秒钟|s|sec|secs|second|seconds'),
  time('分钟', 60_000, 'min|mins|minute|minutes'),
  time('小时', 3_600_000, '个小时|钟头|个钟头|h|hr|hrs|hour|hours'),
  word('day', '天', '自然日|d|day|days'),
  word('percent', '%', '百分比|percent|per cent|pct'),
  word('score', '分', '分值|积分|point|points|pt|pts'),
  money('元', '¥|块|块钱|圆|人民币|人民币元|rmb|cny|yuan'),
  money('美元', '$|us$|usd|美金|dollar|dollars'),
  money('港元', 'hk$|hkd|港币'),
  money('欧元', '€|eur|euro|euros'),
  money('英镑', '£|gbp|pound|pounds'),
  count('个', '枚'),
  count('件', 'pc|pcs|piece|pieces|item|items|unit|units'),
  count('人', '位|名|人数|person|persons|people|head|heads'),
  count('次', '人次|回|time|times|occurrence|occurrences'),
  count('单', '订单|笔订单|order|orders'),
  count('笔', 'transaction|transactions'),
  count('条', 'message|messages'),
  count('篇', 'article|articles|post|posts'),
  count('张', 'picture|pictures|image|images'),
  count('款', 'style|styles'),
  count('场', 'session|sessions'),
  count('家', 'shop|shops|store|stores'),
  count('项', 'task|tasks|project|projects'),
  count('页', 'page|pages'),
  count('课', 'course|courses|门|节'),
  count('SKU', 'sku|skus'),
  ...Array.from('台套箱份本批组盒包袋瓶双只支把辆例起期稿部集帖幅版户宗票通株棵头枝根桶罐卷片粒层间栋').map(
    (unit) => count(unit),
  ),
  other('工作日', 'workday|workdays|working day|working days|business day|business days'),
  other('周', '星期|week|weeks'),
  other('月', '个月|month|months'),
  other('年', 'year|years'),
  other('星', '星级|star|stars'),
  other('千克', '公斤|kg'),
  other('克', 'g'),
  other('吨', '公吨'),
  other('斤'),
  other('平方米', '㎡|m2|平米|平方'),
  other('米', '公尺'),
  other('公里', '千米|km'),
];
