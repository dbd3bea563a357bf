import fc from 'fast-check';
import type { GridCell, SheetGrid, WorkbookGrid } from '../../src/tables';
import { TREACHEROUS } from './entries';

const REQUIRED = ['工号', '考核指标', '权重', '目标值', '实际值'];
const OPTIONAL = [
  '姓名',
  '部门',
  '板块',
  '计分方式',
  '单位',
  '封顶',
  '基线',
  '按天折算',
  '开始日期',
  '结束日期',
  '目标编号',
  '备注',
  '考核期',
];
const OWN = [...TREACHEROUS, '得分', '😀', 'ملاحظة', '列', '实际值'];

const FORMATS = [
  '',
  '0.00',
  '0.0%',
  'yyyy-mm-dd',
  'm"月"d"日"',
  'h:mm',
  '0"秒"',
  '¥#,##0',
  '000',
  '@',
  ';;;',
  '[红',
];

const value: fc.Arbitrary<GridCell['value']> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(100, 60, 40, 0.4, 0.6, 0, 3.6, 9, 45_000, 1e308, -1e308, 5e-324, -1),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'E001',
      'E002',
      'E003',
      '王敏',
      '运营',
      '固定',
      '重点',
      '转化率',
      '满意度',
      '越高越好',
      '看情况',
      '3%',
      '≤2分钟',
      '90秒',
      '24~48',
      'N/A',
      '是',
      '很好',
      '三万',
      '合计',
      '小计',
      '备注：',
      '制表人：李雷',
      '2025-06',
      '一、关键业绩',
      '日常工作（70%）',
      '提升工作（30%）',
      '必填',
      '如：98%',
      '示例',
      '考核等级',
      '面谈记录',
      '',
      ' ',
      '=1',
      ...TREACHEROUS,
    ),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom('#REF!', '#N/A').map((error) => ({ error })) },
);

const cell: fc.Arbitrary<GridCell | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 10,
    arbitrary: fc
      .tuple(value, fc.constantFrom(...FORMATS), fc.integer({ min: 0, max: 9 }))
      .map(([value, format, formula]): GridCell => ({
        value,
        format,
        ...(formula === 0 ? { formula: 'A1*2' } : {}),
      })),
  },
);

const text = (value: string): GridCell => ({ value, format: '' });

/** What stands above a table about one person, which has no columns for it. */
const FORM = '工号：E001  姓名：王敏';
const PERSON = /^(?:工号|姓名)$/;

/** A sheet with a scorecard's header somewhere near its top, and anything below it. */
const sheet: fc.Arbitrary<SheetGrid & { readonly headerRow: number }> = fc
  .record({
    optional: fc.subarray(OPTIONAL),
    own: fc.array(fc.constantFrom(...OWN), { maxLength: 2 }),
    title: fc.option(fc.constantFrom('运营部 2025年7月绩效考核表', '__proto__', FORM)),
    hidden: fc.array(fc.nat({ max: 6 }), { maxLength: 1 }),
  })
  .chain(({ optional, own, title, hidden }) => {
    const named = [...REQUIRED, ...optional, ...own].filter(
      (header) => title !== FORM || !PERSON.test(header),
    );
    return fc
      .tuple(
        fc.shuffledSubarray(named, { minLength: named.length }),
        fc.array(fc.array(cell, { maxLength: named.length + 1 }), { maxLength: 5 }),
      )
      .map(([headers, rows]) => ({
        name: '评分表',
        visible: true,
        rows: [...(title === null ? [] : [[text(title)]]), headers.map(text), ...rows],
        merges: [],
        hiddenRows: new Set(hidden),
        hiddenColumns: new Set<number>(),
        tables: [],
        headerRow: title === null ? 0 : 1,
      }));
  });

export interface MadeWorkbook {
  readonly workbook: WorkbookGrid;
  /** Where the header stands on the only sheet. */
  readonly headerRow: number;
}

export const anyWorkbook: fc.Arbitrary<MadeWorkbook> = sheet.map(({ headerRow, ...grid }) => ({
  workbook: { fileName: '2025-06.xlsx', date1904: false, sheets: [grid] },
  headerRow,
}));
