import { day, monthPeriod, type Entry, type Issue } from '../../../src/core';
import { employee, error, everyIssue, issuesOf, libraryMetric, row } from './scorecards';

const madeDate: Entry = { kind: 'date', day: day(20_183), shown: '4月5日' };
const madeTime: Entry = { kind: 'time', dayFraction: 0.104_166_666_666_667, shown: '2:30' };
const policy = { period: monthPeriod(2025, 6) };
const adjustment = { method: '直接加减分', weight: '', target: '' };
const thirds = ['a', 'b', 'c'].map((metric) => row({ metric, weight: 33.33 }));

/** Scorecards in which, between them, every rule finds something. */
const CASES: readonly (readonly Issue[])[] = [
  issuesOf([row({ actual: '' })], {
    traits: {
      missingColumns: ['actual'],
      unusedColumns: ['得分', '排名'],
      repeatedColumns: ['目标'],
      mergedFrom: [{ row: 0, field: 'name', height: 3 }],
      hiddenRows: [0],
      overwrittenFormulas: [{ row: 0, field: 'target', formula: 'B2/C2' }],
      unreadableSettings: [{ name: '封顶', text: '很高' }],
      otherPeriods: [{ sheet: '5月', period: '2025-05', scored: false }],
      supplied: [{ row: 0, rows: 1, field: 'department', text: '运营部', from: 'sheet-name' }],
      remarkRows: [
        { row: 7, text: '制表人：李雷' },
        { row: 8, text: '必填 选填' },
        { row: 9, text: '示例 张三' },
      ],
      hintRows: [
        { row: 8, kind: 'hint', counted: false, field: null },
        { row: 9, kind: 'example', counted: false, field: 'employeeId' },
        { row: 0, kind: 'example', counted: true, field: 'metric' },
      ],
      parts: [
        { row: 0, title: '日常工作（70%）', share: 70, sum: 100, outcome: 'scaled' },
        { row: 0, title: '提升工作（30%）', share: 30, sum: 90, outcome: 'off' },
        { row: 0, title: '提升工作', share: null, sum: 100, outcome: 'unsaid' },
      ],
    },
  }),
  issuesOf([
    row({ metric: 'a', weight: error('#REF!') }),
    row({ metric: 'b', actual: madeDate, method: '评分', target: 5 }),
    row({ metric: 'c', actual: madeTime }),
    row({ metric: 'd', target: '30%±5%' }),
    row({ metric: 'dd', target: '是', actual: '是', prorate: '是' }),
    row({ metric: 'e', actual: '三万' }),
    row({ metric: 'f', actual: '>=90' }),
    row({ metric: 'g', actual: '也许', target: '是', method: '达成' }),
    row({ metric: 'h', method: '看情况' }),
    row({ metric: 'i', method: '越高越好', target: '≤2分钟', actual: '1分钟' }),
    row({ metric: 'j', section: '其它' }),
    row({ metric: 'k', target: '48~24', method: '区间' }),
    row({ metric: 'l', target: '40~45:80, 43~50:90', method: '分段' }),
    row({ metric: 'm', target: '40~45:80, 47~50:90', method: '分段' }),
    row({ metric: 'n', target: '≥35:60, ≥40:80', method: '分段' }),
    row({ metric: 'o', cap: 20 }),
    row({ metric: 'p', target: '' }),
    row({ metric: 'q', target: 0 }),
    row({ metric: 'r', target: 0, method: '评分' }),
    row({ metric: 's', baseline: 10, method: '进度' }),
    row({ metric: 't', method: '进度' }),
    row({ metric: 'u', method: '越低越好', target: 0, actual: 0 }),
    row({ metric: 'v', actual: -1, method: '扣分' }),
    row({ metric: 'w', actual: '5件', target: '2分钟' }),
    row({ metric: 'x', actual: '2天', target: '24小时' }),
    row({ metric: 'y', actual: 3.6, target: '3%' }),
    row({ metric: 'z', actual: 6.5, target: 5, method: '评分' }),
    row({ metric: 'A', actual: 0, target: 5, method: '评分' }),
    row({ metric: 'B', actual: ' 9 ' }),
    row({ metric: '', unit: 5 }),
    row({ metric: 'C', weight: '' }),
    row({ metric: 'D', weight: 0 }),
    row({ metric: 'E', ...adjustment, weight: 5 }),
    row({ metric: ' F', name: '李雷' }),
    row({ metric: 'f', weight: 3 }),
    row({ metric: 'G', from: '上周' }),
  ]),
  issuesOf(
    [
      row({ employeeId: 'E001', name: '王敏', metric: 'a', weight: 60, actual: 'N/A', section: '固定' }),
      row({ employeeId: 'E001', name: '王敏', metric: 'b', weight: 40, section: '固定', goalId: 'G1' }),
      row({ employeeId: 'E001', name: '王敏', metric: '加分', ...adjustment, actual: 12 }),
      row({ employeeId: '', name: '陈杰', metric: 'c' }),
      row({ employeeId: 'E099', name: '周涛', metric: 'c' }),
      row({ employeeId: 'E002', name: '李雷', section: '重点', period: '2025-05' }),
      row({ employeeId: 'E003', name: '韩梅', period: '上个月' }),
      row({ employeeId: 'E004', name: '何军' }),
      row({ employeeId: 'E005', name: '王敏', metric: '转化 率', actual: 25 }),
      row({ employeeId: '合计', name: '', metric: '', target: '', actual: '' }),
      row({ employeeId: 'E007', name: '马平', metric: 'a', from: '2025-06-20', to: '2025-06-10' }),
      row({ employeeId: 'E008', name: '林刚', metric: 'a', from: '2025-06-01', to: '2025-06-15' }),
      row({ employeeId: 'E008', name: '林刚', metric: 'b', from: '2025-06-15', to: '2025-06-30' }),
      row({ employeeId: 'E009', name: '黄敏', metric: 'a', from: '2025-07-01' }),
      row({ employeeId: 'E010', name: '朱勇', metric: 'a', weight: 0.6 }),
      row({ employeeId: 'E010', name: '朱勇', metric: 'b', weight: 0.4 }),
      ...thirds.map((each) => ({ ...each, employeeId: row({ employeeId: 'E011' }).employeeId })),
      row({ employeeId: 'E011', metric: 'a', weight: 0.01 }),
      ...Array.from({ length: 9 }, (_, index) =>
        row({ employeeId: 'E012', name: '林艳', metric: `m${index}`, weight: 11 }),
      ),
    ],
    {
      policy,
      employees: [
        employee({ id: 'E001', name: '王敏', position: '运营' }),
        employee({ id: 'E001', name: '王敏' }),
        employee({ name: '无号' }),
        employee({ id: 'E002', name: '李雷', left: '2025-05-20' }),
        employee({ id: 'E003', name: '韩梅', joined: '2025-07-02' }),
        employee({ id: 'E004', name: '何军', joined: '2025-06-25' }),
        employee({ id: 'E005', name: '王敏' }),
        employee({ id: 'E006', name: '徐杰' }),
        employee({ id: 'E007', name: '马平' }),
        employee({ id: 'E008', name: '林刚' }),
        employee({ id: 'E009', name: '黄敏' }),
        employee({ id: 'E010', name: '朱勇' }),
        employee({ id: 'E011', name: '王敏' }),
        employee({ id: 'E012', name: '林艳' }),
        employee({ id: 'E018', name: '陈杰' }),
      ],
      library: [
        libraryMetric({ template: '运营', weight: 5 }),
        libraryMetric({ template: '运营', metric: 'a', section: '固定', weight: 55 }),
      ],
      history: new Map([['E005', new Map([['转化 率', [0.9, 0.92, 0.88, 0.91, 0.9]]])]]),
    },
  ),
  issuesOf([row()], { employees: [employee({ id: 'E001', name: '王敏', joined: '2024-01-01' })] }),
  issuesOf([row({ actual: '' })], { policy: { missing: 'sofar' } }),
  issuesOf([row({ actual: '' })], { policy: { missing: 'zero' } }),
];

/** At least one issue of every code. */
export const EVERY_ISSUE: readonly Issue[] = CASES.flatMap(everyIssue);
