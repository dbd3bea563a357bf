import fc from 'fast-check';
import {
  BLANK,
  day,
  METHOD_CODES,
  numberEntry,
  textEntry,
  type Entry,
  type ScorecardField,
} from '../../src/core';

/** Names that objects of the language already have: as ids and headers they must be like any other. */
export const TREACHEROUS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length'];

const ODD_TEXTS = [
  ...TREACHEROUS,
  'NaN',
  'Infinity',
  '-Infinity',
  '1E308',
  '-1E308',
  '1e-320',
  '9'.repeat(400),
  '0x10',
  '１２３',
  '１,２,３',
  '😀👍🏽',
  'مرحبا ٣٫٥٪',
  '\u202E5.3\u202C',
  '\u200B',
  '　',
  '\n\t',
  'a\u0000b',
  '𝟛.𝟝',
  '٪',
  '½',
  '②',
  '=1+1',
  '+cmd',
  '@x',
  '-',
  '—',
  'N/A',
  '不适用',
  '无',
  '%',
  '~',
  ':',
  '≥',
  '50±',
  '±5%',
  '1~2~3',
  '≥45%:100, ≥40%:80',
  '40~45:80, 43~50:90',
  '合计',
  '小计',
];

const LONGEST_CELL = '長'.repeat(32_767);

const number: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 120 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 1e15, 0.1 + 0.2, 1e21, 2 ** 53) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

/** Any cell at all. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  {
    weight: 4,
    arbitrary: number.chain((value) => fc.boolean().map((percent) => numberEntry(value, percent))),
  },
  { weight: 4, arbitrary: fc.constantFrom(...ODD_TEXTS).map(textEntry) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map(textEntry) },
  { weight: 2, arbitrary: number.map((value) => textEntry(String(value))) },
  { weight: 1, arbitrary: fc.constant(BLANK) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((error): Entry => ({ kind: 'error', error })),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -25_567, max: 2_932_896 })
      .map((days): Entry => ({ kind: 'date', day: day(days), shown: '4月5日' })),
  },
  {
    weight: 1,
    arbitrary: fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((dayFraction): Entry => ({ kind: 'time', dayFraction, shown: '2:30' })),
  },
  { weight: 1, arbitrary: fc.boolean().map((value): Entry => ({ kind: 'logical', value })) },
);

/** Once in a while the longest text that a cell can hold. */
const longEntry = fc.constant(textEntry(LONGEST_CELL));

const texts = (...values: readonly string[]) => fc.constantFrom(...values).map(textEntry);
const numbers = (...values: readonly number[]) =>
  fc.constantFrom(...values).map((value) => numberEntry(value));
const fraction = fc.constantFrom(0.03, 0.4, 1).map((value) => numberEntry(value, true));

/** What one would expect to find in a column. */
const PLAUSIBLE: Readonly<Record<ScorecardField, fc.Arbitrary<Entry>>> = {
  period: texts('2025-06', '2025年6月', '2025-05', '上个月'),
  employeeId: fc.oneof(
    texts('E001', 'E002', 'E003', 'e001', ' E001', 'E099', ...TREACHEROUS),
    numbers(1, 1001),
  ),
  name: texts('王敏', '王 敏', '李雷', '韩梅', '__proto__'),
  department: texts('运营', '运营 ', '设计', '客服'),
  section: texts('固定', '重点', '协同', '成长', '加减分', '其它'),
  metric: texts('转化率', '转化 率', 'ＧＭＶ', 'gmv', '满意度', ...TREACHEROUS),
  weight: fc.oneof(numbers(100, 60, 40, 33.33, 0.4, 0.6, 0), fraction, texts('40%', '60', '三十')),
  method: fc.oneof(texts(...METHOD_CODES), texts('越高越好', '看情况', '评分', '直接加减分')),
  target: fc.oneof(
    numbers(10, 100, 5, 0, -3),
    fraction,
    texts('≤2分钟', '24~48', '≥45%:100, ≥40%:80', '3%', '1000件', '是'),
  ),
  actual: fc.oneof(
    numbers(9, 120, 4.5, 0, 3.6),
    fraction,
    texts('90秒', '4.3/5', '否', 'N/A', '很好', '三万', '2天'),
  ),
  unit: texts('%', '分钟', '元', '件', '分', '万元', '天', '?'),
  cap: fc.oneof(numbers(1.5, 2, 0.5, 11), texts('150%')),
  baseline: fc.oneof(numbers(0, 5, 10), texts('2%')),
  prorate: texts('是', '否', '也许'),
  from: texts('2025-06-01', '2025-06-16', '2025-07-01', '6月10日', '上周'),
  to: texts('2025-06-15', '2025-06-30', '2025-05-31'),
  goalId: texts('G1', '__proto__'),
  note: texts('停岗', '活动取消'),
};

const OFTEN_BLANK: ReadonlySet<ScorecardField> = new Set([
  'period',
  'cap',
  'baseline',
  'prorate',
  'from',
  'to',
  'goalId',
  'note',
]);

/** A cell of a column: mostly plausible, sometimes anything. */
export const entryOf = (field: ScorecardField): fc.Arbitrary<Entry> =>
  fc.oneof(
    { weight: OFTEN_BLANK.has(field) ? 1200 : 200, arbitrary: fc.constant(BLANK) },
    { weight: 1000, arbitrary: PLAUSIBLE[field] },
    { weight: 300, arbitrary: anyEntry },
    { weight: 1, arbitrary: longEntry },
  );
