import type {
  CellStyle,
  ChartPlan,
  PlannedCell,
  PlannedRow,
  SheetPlan,
  WorkbookPlan,
} from '../../../src/tables';

const FONT = { name: '微软雅黑', size: 10 };
const HAIRLINE = { style: 'hair', color: 'E5E7EB' } as const;

export const LOOKS = {
  title: { font: { size: 16, bold: true, color: '1F2937' }, vertical: 'center' },
  header: { font: { bold: true }, fill: 'F3F4F6', border: { bottom: { style: 'thin', color: '6B7280' } } },
  body: { font: { color: '1F2937' }, border: { bottom: HAIRLINE } },
  number: { numberFormat: '0.00', horizontal: 'right', border: { bottom: HAIRLINE } },
  percent: { numberFormat: '0.0%', horizontal: 'right', border: { bottom: HAIRLINE } },
  input: { fill: 'FFFBEA', unlocked: true, wrap: true, indent: 1 },
} as const satisfies Record<string, CellStyle>;

const METRICS = [
  ['转化率', 30, 36, 0, 1.2],
  ['流量增长', 20, 18, 2, 0.9],
  ['新品运营计划', 20, 12.5, 7.5, 0.625],
  ['跨部门协作评价', 10, 8, 2, 0.8],
  ['培训完成率', 10, 10, 0, 1],
] as const;

const cell = (column: number, value: PlannedCell['value'], style?: CellStyle): PlannedCell =>
  style ? { column, value, style } : { column, value };

const blankRow: PlannedRow = { cells: [] };

const metricRows: readonly PlannedRow[] = METRICS.map(([metric, weight, earned, lost, attainment]) => ({
  height: 18,
  cells: [
    cell(0, metric, LOOKS.body),
    cell(1, weight, LOOKS.number),
    cell(2, earned, LOOKS.number),
    cell(3, lost, LOOKS.number),
    cell(4, attainment, LOOKS.percent),
    cell(5, attainment >= 1 ? '优秀' : '待改进', LOOKS.body),
  ],
}));

const column = (index: number) => ({
  sheet: '绩效单 王敏',
  range: { top: 3, bottom: 7, left: index, right: index },
});

const chart = (kind: ChartPlan['kind'], row: number, given: Partial<ChartPlan> = {}): ChartPlan => ({
  kind,
  title: `每项指标的得分(${kind})`,
  categories: column(0),
  series: [
    { name: '得分', values: column(2), color: '0F6CBD', labels: { format: '0.0', color: '1F2937' } },
    { name: '失分', values: column(3), color: 'E5E7EB', labels: null },
  ],
  anchor: { from: { row, column: 0 }, to: { row: row + 12, column: 6 } },
  valueAxis: { min: 0, max: 40, format: '0', visible: true },
  reverseCategories: kind.endsWith('bar'),
  legend: 'bottom',
  gapWidth: 60,
  altText: '每项指标得了多少分,失了多少分',
  font: { name: '微软雅黑', size: 9 },
  ...given,
});

/** Everything a plan can say, on one sheet, with a second one to link to. */
export const SLIP: SheetPlan = {
  name: '绩效单 王敏',
  stamp: 'slip:2025-06:E001',
  columnWidths: [24, 10, 10, 10, 12, 12],
  rows: [
    { height: 30, cells: [cell(0, '王敏 2025年6月绩效', LOOKS.title)] },
    { cells: [{ ...cell(0, '全部结果'), link: { sheet: "A's 结果", cell: { row: 1, column: 0 } } }] },
    {
      height: 20,
      cells: ['指标', '权重', '得分', '失分', '达成率', '评价'].map((text, index) =>
        cell(index, text, LOOKS.header),
      ),
    },
    ...metricRows,
    {
      cells: [cell(0, '合计', LOOKS.header), cell(2, { formula: 'SUM(C4:C8)', cached: 84.5 }, LOOKS.number)],
    },
    { height: 32, cells: [cell(0, '员工意见', LOOKS.header), cell(1, '=请在这里填写', LOOKS.input)] },
    blankRow,
  ],
  merges: [
    { top: 0, bottom: 0, left: 0, right: 5 },
    { top: 9, bottom: 9, left: 1, right: 5 },
  ],
  tables: [
    {
      name: 'Slip',
      range: { top: 2, bottom: 7, left: 0, right: 5 },
      style: 'TableStyleLight1',
      filter: false,
    },
  ],
  charts: [
    chart('stacked-bar', 12),
    chart('bar', 25, {
      series: [
        {
          name: '达成率',
          values: column(4),
          color: '0F6CBD',
          pointColors: { 0: '0E7A0D', 2: '8A5A00' },
          labels: { format: '0%', color: '6B7280' },
        },
      ],
      valueAxis: { min: 0, format: '0%', visible: false },
      legend: 'none',
      title: null,
    }),
    chart('column', 38, { legend: 'top' }),
    chart('stacked-column', 51),
    chart('line', 64, { legend: 'none' }),
  ],
  conditionalFormats: [
    {
      range: { top: 3, bottom: 7, left: 4, right: 4 },
      rule: { kind: 'data-bar', color: '0F6CBD', min: 0, max: 1.5 },
    },
    {
      range: { top: 3, bottom: 7, left: 5, right: 5 },
      rule: { kind: 'equals-text', text: '优秀', style: { color: '0E7A0D', fill: 'E7F5E7' } },
    },
    {
      range: { top: 3, bottom: 7, left: 2, right: 2 },
      rule: { kind: 'formula', formula: '$D4>5', style: { color: '8A5A00', fill: 'FFF4DC' } },
    },
  ],
  validations: [
    {
      range: { top: 3, bottom: 7, left: 5, right: 5 },
      rule: { kind: 'list', values: ['优秀', '良好', '待改进'] },
      message: { title: '评价', text: '请从列表中选择' },
    },
    {
      range: { top: 3, bottom: 7, left: 1, right: 1 },
      rule: { kind: 'decimal', min: 0, max: 100 },
      message: null,
    },
  ],
  protection: { allowSort: false, allowFilter: true },
  freeze: { rows: 3, columns: 1 },
  gridlines: false,
  print: {
    area: { top: 0, bottom: 76, left: 0, right: 5 },
    titleRows: { first: 0, last: 2 },
    orientation: 'portrait',
    fit: { wide: 1, tall: 1 },
    marginsMm: { top: 15, bottom: 15, left: 15, right: 15 },
    footer: { left: '2025-06', center: 'R&D 评分表.xlsx', right: '' },
    pageNumber: 'right',
    centerHorizontally: true,
  },
  tabColor: '0F6CBD',
  font: FONT,
};

/** A sheet that says as little as it can. */
export const bareSheet = (
  name: string,
  rows: readonly PlannedRow[] = [],
  given: Partial<SheetPlan> = {},
): SheetPlan => ({
  name,
  stamp: `test:${name}`,
  columnWidths: [],
  rows,
  merges: [],
  tables: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
  protection: null,
  freeze: null,
  gridlines: true,
  print: null,
  tabColor: null,
  font: FONT,
  ...given,
});

/** A sheet of one column of values. */
export const sheetOf = (name: string, values: readonly PlannedCell['value'][]): SheetPlan =>
  bareSheet(
    name,
    values.map((value) => ({ cells: [cell(0, value)] })),
  );

export const workbookOf = (...sheets: readonly SheetPlan[]): WorkbookPlan => ({
  title: '2025年6月绩效',
  language: 'zh-CN',
  sheets,
});

export const SHOWCASE: WorkbookPlan = workbookOf(SLIP, sheetOf("A's 结果", ['001', '王敏', 84.5, true]));
