import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText, type ScorecardRow } from '../../../src/core';
import type { Recognition, SheetGrid } from '../../../src/tables';
import { read, sheet, table, type Written } from './grids';

type Rows = readonly (readonly Written[])[];

const METRICS: Rows = [
  ['序号', '指标类别', '考核指标', '权重', '目标值', '实际完成', '评分标准', '得分'],
  [1, '固定', '转化率', 40, '3%', '3.2%', '按比例', 40],
  [2, '重点', '新品销量', 60, 1000, 900, '按比例', 54],
];
const above = (id: string, name: string): Rows => [
  ['2025年6月员工绩效考核表'],
  ['姓名', name, '部门', '运营部', '岗位', '运营专员'],
  ['工号', id, '考核周期', '2025年6月', '直接上级', '张总'],
];
const TOTAL: readonly Written[] = [null, null, '合计', 100, null, null, null, 94];

const form = (id: string, name: string, below: Rows = [TOTAL]): SheetGrid =>
  sheet(name, [...above(id, name), ...METRICS, ...below]);

const measured = (found: Recognition) =>
  table(found, 'employeeId', 'name', 'metric', 'weight').filter(([id]) => id !== '');
const remarks = ({ input }: Recognition) => input.traits.remarkRows.map(({ text }) => text);

const WANG = [
  ['E1', '王敏', '转化率', '40'],
  ['E1', '王敏', '新品销量', '60'],
];
const LI = WANG.map(([, , ...rest]) => ['E2', '李强', ...rest]);

describe('what stands under a form for one person', () => {
  test.each<[string, Rows]>([
    [
      'an interview with its answers beside the words',
      [TOTAL, ['面谈记录'], ['亮点：', '响应快'], ['不足', '回复慢'], ['改进计划', '每周复盘']],
    ],
    [
      'an interview with its answers below the words',
      [TOTAL, [null, null, '主要亮点'], [null, null, '会沟通']],
    ],
    ['an interview without a total above it', [['绩效面谈'], ['亮点', '响应快'], ['谈得很好']]],
    ['what came of it', [TOTAL, ['考核得分', null, null, 94, '考核等级', '优秀']]],
    [
      'a grade',
      [
        ['考核等级', '优秀'],
        ['员工意见（签字）', '同意'],
      ],
    ],
    [
      'lines to sign',
      [TOTAL, ['员工签字：', null, '王敏', '日期：'], ['直接上级签字：', null, null, '日期：']],
    ],
  ])('is told as remarks: %s', (_, below) => {
    const found = read(form('E1', '王敏', below));
    expect(measured(found)).toEqual(WANG);
    const told = below.filter((row) => row !== TOTAL);
    expect(remarks(found)).toEqual(
      told.map((row) =>
        row.flatMap((cell) => (typeof cell === 'string' || typeof cell === 'number' ? cell : [])).join(' '),
      ),
    );
  });

  test('is a metric where it is weighed, whatever it is called', () => {
    const rows: Rows = [[3, '成长', '员工意见', 10, 5, 4], TOTAL];
    expect(measured(read(form('E1', '王敏', rows))).at(-1)).toEqual(['E1', '王敏', '员工意见', '10']);
    const outcome: Rows = [['考核结果', null, '考核结果', 10, 5, 4]];
    expect(measured(read(form('E1', '王敏', outcome))).at(-1)).toEqual(['E1', '王敏', '考核结果', '10']);
  });

  test('is a metric still to be filled in where no total parts it from the others', () => {
    const found = read(form('E1', '王敏', [[3, '成长', '新工具'], TOTAL]));
    expect(table(found, 'metric').map(([metric]) => metric)).toEqual([
      '转化率',
      '新品销量',
      '新工具',
      '合计',
    ]);
  });

  test('ends no table of several people', () => {
    const found = read(
      sheet('全员', [
        ['姓名', '考核指标', '权重', '目标值', '实际值'],
        ['王敏', '转化率', 100, 1, 1],
        ['合计', null, 100],
        ['李强', '亮点'],
      ]),
    );
    expect(table(found, 'metric').at(-1)).toEqual(['亮点']);
  });
});

describe('forms for one person each', () => {
  const forms = [form('E1', '王敏'), form('E2', '李强')];

  test('are one scorecard, with a sheet of results left alone and said to be', () => {
    const results = sheet('结果汇总', [
      ['2025年6月绩效汇总'],
      ['序号', '工号', '姓名', '部门', '岗位', '绩效得分', '绩效等级'],
      [1, 'E1', '王敏', '运营部', '专员', 94, '优秀'],
    ]);
    const found = read([results, ...forms]);
    expect(measured(found)).toEqual([...WANG, ...LI]);
    expect(found.ignoredSheets).toEqual(['结果汇总']);
    expect(found.input.employees).toBeNull();
  });

  const summary = (name: string, rows: Rows) =>
    sheet(name, [['工号', '姓名', '考核指标', '权重', '目标值', '实际值', '得分'], ...rows]);
  const SAME: Rows = [
    ['E1', '王敏', '转化率', 40, '3%', '3.2%', 40],
    ['E2', '李强', '新品销量', 60, 1000, 900, 54],
    ['合计', null, null, 100],
  ];

  test('are not counted twice where a summary brings them together', () => {
    const found = read([summary('绩效汇总', SAME), ...forms]);
    expect(measured(found)).toEqual([...WANG, ...LI]);
    expect(found.ignoredSheets).toEqual(['绩效汇总']);
  });

  test('stand beside a sheet that has somebody, or some metric, of its own', () => {
    const somebody = read([summary('绩效汇总', [...SAME, ['E3', '陈杰', '转化率', 100, 1, 1]]), ...forms]);
    expect(measured(somebody)).toContainEqual(['E3', '陈杰', '转化率', '100']);
    const something = read([summary('绩效汇总', [...SAME, ['E1', '王敏', '时效', 5, 1, 1]]), ...forms]);
    expect(measured(something)).toContainEqual(['E1', '王敏', '时效', '5']);
  });

  test('stand beside a sheet that says the same and is not called a summary, for it may be the better one', () => {
    expect(read([summary('六月', SAME), ...forms]).ignoredSheets).toEqual([]);
  });

  test('a summary alone is the scorecard', () => {
    expect(measured(read(summary('绩效汇总', SAME)))).toHaveLength(3);
  });
});

test('columns in any order, blank ones between and more titles above change nothing of what is read', () => {
  const titles = fc.array(fc.constantFrom('星河电商有限公司', '绩效管理制度附件二', ''), { maxLength: 3 });
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
  const entries = (found: Recognition) =>
    found.input.rows.map((row: ScorecardRow) =>
      Object.entries(row).map(([field, entry]) => `${field} ${readText(entry)}`),
    );
  const plain = entries(read(form('E1', '王敏')));
  fc.assert(
    fc.property(titles, order, fc.nat({ max: 2 }), (lines, columns, indent) => {
      const pad = Array.from({ length: indent }, () => null);
      const metrics = [...METRICS, TOTAL].map((row) => columns.map((column) => row[column] ?? null));
      const rows = [...lines.map((line) => [line]), ...above('E1', '王敏'), ...metrics];
      expect(
        entries(
          read(
            sheet(
              '王敏',
              rows.map((row) => [...pad, ...row]),
            ),
          ),
        ),
      ).toEqual(plain);
    }),
    { numRuns: 100 },
  );
});
