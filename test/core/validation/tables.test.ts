import { describe, expect, test } from 'vitest';
import { codesOf, issuesOf, ofCode, outline, repaired, row } from './scorecards';

describe('the table itself', () => {
  test('a missing column is one error for everybody, whatever follows from it', () => {
    const rows = ['E001', 'E002'].map((employeeId) => row({ employeeId, actual: '', name: employeeId }));
    const issues = issuesOf(rows, { traits: { missingColumns: ['actual'] } });
    expect(outline(issues.filter(({ severity }) => severity === 'error'))).toEqual([
      'missing-column @ header actual',
      '  actual-missing @ 0 actual',
      '  actual-missing @ 1 actual',
    ]);
    expect(issues[0]?.people).toEqual(['E001', 'E002']);
  });

  test('without a weight column the sums are no issues of their own', () => {
    const issues = issuesOf([row({ weight: '' })], { traits: { missingColumns: ['weight'] } });
    expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  test('columns left alone are named in one advice, repeated ones in a warning each', () => {
    const traits = { unusedColumns: ['得分', '排名'], repeatedColumns: ['目标'] };
    const issues = issuesOf([row()], { traits });
    expect(ofCode(issues, 'unused-columns')).toMatchObject([
      { severity: 'advice', place: { row: 'header', field: null }, facts: { headers: ['得分', '排名'] } },
    ]);
    expect(ofCode(issues, 'repeated-column')).toMatchObject([
      { severity: 'warning', facts: { header: '目标' } },
    ]);
  });

  test('what the table lacks and was taken from elsewhere is told once per column and source', () => {
    const taken = (row: number, text: string) =>
      ({ row, rows: 2, field: 'employeeId', text, from: 'sheet-name' }) as const;
    const issues = issuesOf([row(), row({ employeeId: 'E002', name: '李雷' })], {
      traits: { supplied: [taken(0, 'E001'), taken(1, 'E002')] },
    });
    expect(ofCode(issues, 'supplied-value')).toMatchObject([
      { severity: 'advice', people: ['E001', 'E002'], facts: { texts: ['E001', 'E002'], rows: 4 } },
    ]);
  });

  test('merged cells are told once per column', () => {
    const mergedFrom = [
      { row: 1, field: 'name' as const, height: 2 },
      { row: 2, field: 'department' as const, height: 2 },
      { row: 3, field: 'name' as const, height: 2 },
    ];
    expect(ofCode(issuesOf([row()], { traits: { mergedFrom } }), 'merged-cells')).toMatchObject([
      { place: { row: 1, field: 'name' }, facts: { count: 2 } },
      { place: { row: 2, field: 'department' }, facts: { count: 1 } },
    ]);
  });

  test('hidden rows are told once, and counted', () => {
    const rows = [row({ metric: 'a', weight: 50 }), row({ metric: 'b', weight: 50 })];
    const issues = issuesOf(rows, { traits: { hiddenRows: [1] } });
    expect(ofCode(issues, 'hidden-rows')).toMatchObject([
      { place: { row: 1 }, people: ['E001'], facts: { count: 1 } },
    ]);
    expect(codesOf(issues)).not.toContain('weight-sum');
  });

  test('a value typed over a formula is repaired with the formula', () => {
    const overwrittenFormulas = [{ row: 0, field: 'actual' as const, formula: 'B2/C2' }];
    expect(
      ofCode(issuesOf([row()], { traits: { overwrittenFormulas } }), 'formula-overwritten'),
    ).toMatchObject([{ severity: 'warning', fix: [{ old: '9', new: '=B2/C2', formula: true }] }]);
  });

  test('a total among the rows is told at its label, and is no employee without an id', () => {
    const rows = [
      row(),
      row({ employeeId: '合计', name: '', metric: '', weight: 100, target: '', actual: '' }),
    ];
    expect(outline(issuesOf(rows)).filter((line) => !line.includes('weight-heavy'))).toEqual([
      'total-row @ 1 employeeId',
    ]);
  });

  test('a total beside somebody’s id is quoted where it says so', () => {
    const rows = [row(), row({ metric: '', weight: '', target: '', actual: '总分' })];
    expect(ofCode(issuesOf(rows), 'total-row')).toMatchObject([
      { place: { row: 1, field: 'actual' }, facts: { label: '总分' } },
    ]);
  });

  test('a remark is told, and nothing else is said of its row', () => {
    const rows = [
      row(),
      row({ employeeId: '', name: '制表人：李雷', metric: '', weight: '', target: '', actual: '' }),
    ];
    const traits = { remarkRows: [{ row: 1, text: '制表人：李雷' }] };
    expect(outline(issuesOf(rows, { traits })).filter((line) => !line.includes('weight-heavy'))).toEqual([
      'remark-row @ 1',
    ]);
  });
});

test('a remark that every sheet repeats is told once', () => {
  const signatures = [1, 2].map((index) => ({ row: index, text: '员工签字：' }));
  const rows = [
    row(),
    ...signatures.map(() => row({ employeeId: '', metric: '', weight: '', target: '', actual: '' })),
  ];
  expect(
    outline(issuesOf(rows, { traits: { remarkRows: signatures } })).filter((line) => line.includes('remark')),
  ).toEqual(['remark-row @ 1', '  remark-row @ 2']);
});

describe('metrics', () => {
  test('a metric that stands twice is an error at the second, and the sum follows from it', () => {
    const rows = [
      row({ metric: 'a', weight: 30 }),
      row({ metric: 'b', weight: 70 }),
      row({ metric: 'a', weight: 30 }),
    ];
    expect(outline(issuesOf(rows)).slice(0, 2)).toEqual([
      'duplicate-metric @ 2 metric',
      '  weight-sum @ 0 weight',
    ]);
    expect(ofCode(issuesOf(rows), 'duplicate-metric')[0]?.facts.first).toMatchObject({
      row: 0,
      field: 'metric',
    });
  });

  test('a sum that the duplicate does not account for is an error of its own', () => {
    const rows = [
      row({ metric: 'a', weight: 30 }),
      row({ metric: 'b', weight: 60 }),
      row({ metric: 'a', weight: 30 }),
    ];
    expect(codesOf(issuesOf(rows))).toContain('weight-sum');
  });

  test('another person may have the same metric', () => {
    expect(codesOf(issuesOf([row(), row({ employeeId: 'E002', name: '李雷' })]))).not.toContain(
      'duplicate-metric',
    );
  });

  test.each([
    [8, false],
    [9, true],
  ])('%d metrics are too many: %s', (count, many) => {
    const rows = Array.from({ length: count }, (_, index) =>
      row({ metric: `m${index}`, weight: 100 / count }),
    );
    const adjustment = row({ metric: '加分', weight: '', target: '', actual: 2, method: '直接加减分' });
    expect(ofCode(issuesOf([...rows, adjustment]), 'many-metrics')).toHaveLength(many ? 1 : 0);
  });

  test('no focus this month is told of each who lacks one, and only where sections are used', () => {
    const rows = [
      row({ section: '重点' }),
      row({ employeeId: 'E002', name: '李雷', section: '固定' }),
      row({ employeeId: 'E003', name: '韩梅', section: '固定' }),
    ];
    expect(ofCode(issuesOf(rows), 'no-focus-metric').map(({ people }) => people)).toEqual([
      ['E002'],
      ['E003'],
    ]);
    expect(codesOf(issuesOf([row()]))).not.toContain('no-focus-metric');
  });

  test('nobody having a focus is one advice', () => {
    const rows = [row({ section: '固定' }), row({ employeeId: 'E002', name: '李雷', section: '固定' })];
    expect(ofCode(issuesOf(rows), 'no-focus-metric')).toMatchObject([
      { people: ['E001', 'E002'], facts: { nobody: true } },
    ]);
  });

  test('metrics without a goal are told once per person, and only where goals are used', () => {
    const rows = [
      row({ metric: 'a', weight: 40, goalId: 'G1' }),
      row({ metric: 'b', weight: 30 }),
      row({ metric: 'c', weight: 30 }),
    ];
    expect(ofCode(issuesOf(rows), 'no-goal-link')).toMatchObject([{ facts: { metrics: ['b', 'c'] } }]);
    expect(codesOf(issuesOf([row()]))).not.toContain('no-goal-link');
  });
});

test('a repaired table has one issue less', () => {
  const rows = [row({ metric: 'a', weight: 60 }), row({ metric: 'b', weight: '３０' })];
  for (const issue of issuesOf(rows).filter(({ fix }) => fix !== null))
    expect(codesOf(issuesOf(repaired(rows, issue))).filter((code) => code === issue.code)).toEqual([]);
});
