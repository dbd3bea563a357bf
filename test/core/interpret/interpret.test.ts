import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  interpret,
  isoDay,
  numberEntry,
  textEntry,
  type Entry,
  type Outcome,
} from '../../../src/core';
import { employee, input, libraryRow, metric, row } from './rows';

const valueOf = <T>(outcome: Outcome<T>): T | string => (outcome.ok ? outcome.value : outcome.fault.code);
const idsOf = (...rows: Parameters<typeof interpret>[0]['rows'][number][]) =>
  interpret(input(rows)).people.map(({ id }) => id);

describe('a line', () => {
  test('is read column by column', () => {
    const { lines } = interpret(
      input([
        row({
          period: '2025-06',
          employeeId: 'E001',
          name: ' 王敏 ',
          department: '运营',
          section: '固定',
          metric: '转化率',
          weight: 30,
          method: '越高越好',
          target: '3%',
          actual: '3.6%',
          cap: '120%',
          prorate: '否',
          from: '6月1日',
          to: '2025-06-15',
          goalId: 'G1',
          note: '含活动',
        }),
      ]),
    );
    const [line] = lines;
    expect(line).toMatchObject({
      row: 0,
      employeeId: 'E001',
      name: '王敏',
      department: '运营',
      metric: '转化率',
      period: '2025-06',
      goalId: 'G1',
      note: '含活动',
      method: { ok: true, value: { code: 'higher', inferred: false } },
      section: { ok: true, value: 'fixed' },
      weight: { ok: true, value: { value: 30 } },
      target: { ok: true, value: { kind: 'quantity', quantity: { value: 0.03, percent: true } } },
      actual: { ok: true, value: { kind: 'quantity', quantity: { value: 0.036, percent: true } } },
      cap: { ok: true, value: 1.2 },
      prorate: { ok: true, value: false },
      from: { ok: true, value: dayOf(2025, 6, 1) },
      to: { ok: true, value: dayOf(2025, 6, 15) },
    });
  });

  test('takes its method from the target where none is stated', () => {
    const { lines } = interpret(input([metric('E001', { target: '≤2分钟', actual: '1.5' })]));
    expect(valueOf(lines[0]!.method)).toEqual({ code: 'lower', inferred: true });
  });

  test.each([
    ['blank weight', { section: '加减分', weight: '' }, 'points'],
    ['weight 0', { section: '加减分', weight: 0 }, 'points'],
    ['a weight', { section: '加减分', weight: 5 }, 'higher'],
    ['a target', { section: '加减分', weight: '', target: 10 }, 'higher'],
    ['a method of its own', { section: '加减分', weight: '', method: '扣分' }, 'deduct'],
    ['another section', { section: '固定', weight: '' }, 'higher'],
  ])('adds points where its section says so and nothing else does: %s', (_, columns, code) => {
    const blank = { metric: '协作奖励', method: '', target: '', actual: 3 };
    const [line] = interpret(input([row({ employeeId: 'E1', ...blank, ...columns })])).lines;
    expect(line?.method).toMatchObject({ ok: true, value: { code, inferred: code !== 'deduct' } });
  });

  test('keeps every fault, and one does not hide another', () => {
    const { lines } = interpret(
      input([
        metric('E001', {
          weight: '约30',
          target: '1,20',
          actual: '很好',
          method: '随便',
          from: '2025-02-30',
        }),
      ]),
    );
    const { weight, target, actual, method, from } = lines[0]!;
    expect([weight, target, actual, method, from].map(({ ok }) => ok)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test.each([
    { shown: '202506', cell: 202506, period: '202506' },
    {
      shown: 'Jun-25',
      cell: { kind: 'date', day: dayOf(2025, 6, 1), shown: 'Jun-25' } as Entry,
      period: '2025-06',
    },
    {
      shown: '6/15',
      cell: { kind: 'date', day: dayOf(2025, 6, 15), shown: '6/15' } as Entry,
      period: '6/15',
    },
  ])('names its period $period where the cell shows $shown', ({ cell, period }) => {
    expect(interpret(input([metric('E001', { period: cell })])).lines[0]!.period).toBe(period);
  });

  test('is made of every row but totals and blank ones, and keeps its row', () => {
    const rows = [
      metric('E001'),
      row({}),
      metric('E002'),
      row({ employeeId: '合计', weight: 200 }),
      metric('E003'),
    ];
    const { lines, totalRows } = interpret(input(rows));
    expect(lines.map((line) => line.row)).toEqual([0, 2, 4]);
    expect(totalRows).toEqual([3]);
  });

  test.each([' ', '\u3000', '\u200b', '\n'])('is not made of cells with nothing but %j', (space) => {
    expect(interpret(input([row({ metric: textEntry(space), note: textEntry(space) })])).lines).toEqual([]);
  });

  test('is made of a row with anything in it, and never lost', () => {
    expect(interpret(input([row({ note: '制表人：王敏' }), row({ actual: 0 })])).lines).toHaveLength(2);
  });
});

describe('ids', () => {
  test('are trimmed text, and full-width letters are plain ones', () => {
    expect(idsOf(metric(' E001 '), metric('Ｅ００１'), metric('E001\u200b'), metric('\u3000E001'))).toEqual([
      'E001',
    ]);
  });

  test('keep leading zeros and case: 001 is not 1, e001 is not E001', () => {
    expect(idsOf(metric('001'), metric('1'), metric(1), metric('e001'), metric('E001'))).toEqual([
      '001',
      '1',
      'e001',
      'E001',
    ]);
  });

  test('typed as numbers are their digits', () => {
    expect(idsOf(metric(1001), metric('1001'), metric(123456789012))).toEqual(['1001', '123456789012']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be %s', (id) => {
    const { people } = interpret(input([metric(id), metric(id)]));
    expect(people).toHaveLength(1);
    expect(people[0]!.segments[0]!.lines).toHaveLength(2);
  });

  test.each([
    { why: 'blank', id: '' },
    { why: 'of spaces', id: '  ' },
    { why: 'an error value', id: { kind: 'error', error: '#N/A' } as Entry },
  ])('that are $why make a line and no person', ({ id }) => {
    const { lines, people } = interpret(input([metric(id)]));
    expect(lines[0]!.employeeId).toBe('');
    expect(people).toEqual([]);
  });
});

describe('total rows', () => {
  test.each([
    { employeeId: '合计', weight: 3000 },
    { employeeId: '合 计', weight: 3000 },
    { employeeId: '总计：', actual: 100 },
    { employeeId: '合计（30人）', weight: 3000 },
    { name: '平均', actual: 88.5 },
    { department: '运营部小计', weight: 800 },
    { section: '固定小计', employeeId: 'E001', weight: 60 },
    { employeeId: 'E001 汇总', weight: 100 },
    { employeeId: '总计', weight: { kind: 'error', error: '#REF!' } as Entry },
    { employeeId: 'Total', weight: 100 },
    { employeeId: 'Grand Total', weight: 100 },
    { name: 'Sub-total:', weight: '100%' },
    { department: 'Ops Total', weight: 100 },
    { employeeId: 'SUM', weight: 100 },
    { employeeId: 'Average', actual: 3.5, target: '-' },
    { metric: '合计', weight: 100 },
    { metric: '小计', employeeId: 'E001', name: '王敏', department: '运营', weight: 100 },
    { metric: '总分', employeeId: 'E001', actual: 87.5 },
    { metric: '固定指标小计', employeeId: 'E001', weight: 60 },
    { employeeId: 'E001', actual: '总分', weight: 100 },
    { employeeId: 'E001', target: '合计', actual: 87.5 },
    { metric: 'Total', weight: 100, target: 50, actual: 60 },
    { employeeId: '合计', metric: '合计', weight: 100, target: 50, actual: 60 },
    { employeeId: '合计', period: '2025-06', unit: '元', note: '系统生成', weight: 100 },
  ])('%o sums others', (cells) => {
    const { lines, totalRows, people } = interpret(input([row(cells)]));
    expect({ lines, totalRows, people }).toEqual({ lines: [], totalRows: [0], people: [] });
  });

  test.each([
    { employeeId: 'E001', metric: '销售额合计', weight: 30, target: 100, actual: 90 },
    { employeeId: 'E001', metric: '销售额合计', weight: 30 },
    { employeeId: 'E001', metric: '投诉总数', weight: 30, target: '≤5', actual: 3 },
    { employeeId: 'E001', metric: '总分', weight: 30, target: 100, actual: 90 },
    { employeeId: 'E001', metric: '平均响应时间', weight: 30, target: '≤2分钟' },
    { employeeId: 'E001', name: 'Yee Sum', weight: 30 },
    { employeeId: 'E001', name: '总经理', weight: 30 },
    { employeeId: 'TOTAL01X', weight: 30 },
    { employeeId: '合计', metric: '转化率', weight: 30, target: '3%', actual: '3%' },
    { employeeId: '合计', weight: 30, target: '越高越好' },
    { employeeId: 'E001', weight: 30, note: '合计' },
    { employeeId: 'E001', metric: '转化率', weight: 30, target: '合计', actual: 90 },
    { weight: 3000 },
  ])('%o does not', (cells) => {
    const { lines, totalRows } = interpret(input([row(cells)]));
    expect(lines).toHaveLength(1);
    expect(totalRows).toEqual([]);
  });
});

describe('people', () => {
  test('stand in order of first appearance, then employees without metrics in roster order', () => {
    const { people } = interpret(
      input([metric('E003'), metric('E001'), metric('E003')], {
        employees: ['E009', 'E001', 'E002', 'E003'].map((id) => employee({ id })),
      }),
    );
    expect(people.map(({ id, segments }) => [id, segments.length])).toEqual([
      ['E003', 1],
      ['E001', 1],
      ['E009', 0],
      ['E002', 0],
    ]);
  });

  test('are known by the roster first, then by their first line that tells', () => {
    const { people } = interpret(
      input(
        [
          metric('E001', { name: '王某', department: '客服' }),
          metric('E002', { name: '' }),
          metric('E002', { name: '李雷', department: '设计' }),
          metric('E003', { name: '韩梅', department: '仓库' }),
        ],
        {
          employees: [
            employee({
              id: 'E001',
              name: '王敏',
              department: '运营',
              position: '专员',
              manager: 'E009',
              joined: '2025-06-10',
            }),
            employee({ id: 'E003', name: '', department: '' }),
          ],
        },
      ),
    );
    expect(
      people.map(({ name, department, position, manager }) => [name, department, position, manager]),
    ).toEqual([
      ['王敏', '运营', '专员', 'E009'],
      ['李雷', '设计', '', ''],
      ['韩梅', '仓库', '', ''],
    ]);
    expect(isoDay(people[0]!.joined!)).toBe('2025-06-10');
    expect(people[0]!.left).toBeNull();
  });

  test('with one name and two ids are two', () => {
    expect(idsOf(metric('E001', { name: '王敏' }), metric('E002', { name: '王敏' }))).toEqual([
      'E001',
      'E002',
    ]);
  });

  test('whose rows lie apart are one', () => {
    const { people } = interpret(input([metric('E001'), metric('E002'), metric('E001')]));
    expect(people[0]!.segments.map(({ lines }) => lines.map((line) => line.row))).toEqual([[0, 2]]);
  });
});

describe('segments', () => {
  const segments = (...rows: Parameters<typeof interpret>[0]['rows'][number][]) =>
    interpret(input(rows)).people[0]!.segments.map(({ from, to, lines }) => [
      from && isoDay(from),
      to && isoDay(to),
      lines.length,
    ]);

  test('are one where no days are given, whatever the departments', () => {
    const rows = [metric('E001', { department: '运营' }), metric('E001', { department: '客服' })];
    expect(segments(...rows)).toEqual([[null, null, 2]]);
  });

  test('part where the days differ, however they are written', () => {
    expect(
      segments(
        metric('E001', { to: '2025-06-15' }),
        metric('E001', { from: '6/16' }),
        metric('E001', { to: '6月15日' }),
        metric('E001', { from: '2025年6月16日' }),
      ),
    ).toEqual([
      [null, '2025-06-15', 2],
      ['2025-06-16', null, 2],
    ]);
  });

  test('part where the department differs on the same days', () => {
    const days = { from: '2025-06-01', to: '2025-06-30' };
    expect(
      segments(
        metric('E001', { ...days, department: '运营' }),
        metric('E001', { ...days, department: '客服' }),
      ),
    ).toEqual([
      ['2025-06-01', '2025-06-30', 1],
      ['2025-06-01', '2025-06-30', 1],
    ]);
  });

  test('are not parted by a day that cannot be read', () => {
    expect(segments(metric('E001'), metric('E001', { from: '月初' }))).toEqual([[null, null, 2]]);
  });
});

describe('the roster', () => {
  const rosterOf = (...employees: Parameters<typeof employee>[0][]) =>
    interpret(input([], { employees: employees.map(employee) }));

  test('is none where the workbook has no such table', () => {
    expect(interpret(input([])).roster).toBeNull();
    expect(interpret(input([], { employees: [] })).roster).toEqual([]);
  });

  test('keeps the days that cannot be read as faults', () => {
    const { roster, people } = rosterOf({ id: 'E001', joined: '6月1日', left: '2025-02-30' });
    expect(roster![0]).toMatchObject({ joined: { ok: false }, left: { ok: false } });
    expect(people[0]).toMatchObject({ joined: null, left: null });
  });

  test('passes over blank rows and a total, and keeps the rest in place', () => {
    const { roster } = rosterOf({ id: 'E001' }, {}, { name: '李雷' }, { id: '合计', name: '3 人' });
    expect(roster!.map(({ row: place, id, name }) => [place, id, name])).toEqual([
      [0, 'E001', ''],
      [2, '', '李雷'],
    ]);
  });

  test('makes one person of an id that stands twice, as the first row has it', () => {
    const { people, roster } = rosterOf({ id: 'E001', name: '王敏' }, { id: ' E001', name: '李雷' });
    expect(people.map(({ name }) => name)).toEqual(['王敏']);
    expect(roster).toHaveLength(2);
  });

  test('makes nobody of a row without an id', () => {
    expect(rosterOf({ name: '李雷' }).people).toEqual([]);
  });
});

describe('the library', () => {
  const libraryOf = (cells: Parameters<typeof libraryRow>[0]) =>
    interpret(input([], { library: [libraryRow(cells)] })).library;

  test('is read entry by entry', () => {
    expect(
      libraryOf({
        metric: '转化率',
        template: '运营',
        section: '固定',
        weight: 30,
        method: '越高越好',
        unit: '%',
        target: '3%',
        training: '数据分析课',
        partner: '设计部',
      }),
    ).toEqual([
      {
        row: 0,
        metric: '转化率',
        template: '运营',
        section: 'fixed',
        weight: 30,
        method: 'higher',
        unit: '%',
        definition: '',
        source: '',
        training: '数据分析课',
        partner: '设计部',
      },
    ]);
  });

  test.each([
    { weight: '30%', points: 30 },
    { weight: 0.5, points: 0.5 },
    { weight: '很多', points: null },
    { weight: '', points: null },
  ])('reads a weight of $weight as $points points', ({ weight, points }) => {
    expect(libraryOf({ metric: 'm', weight })![0]!.weight).toBe(points);
  });

  test('leaves a method open that it does not tell, and takes one from the target', () => {
    expect(libraryOf({ metric: 'm' })![0]!.method).toBeNull();
    expect(libraryOf({ metric: 'm', target: '≤2分钟' })![0]!.method).toBe('lower');
  });

  test('has no entry without a metric', () => {
    expect(libraryOf({ template: '运营' })).toEqual([]);
  });
});

describe('interpret', () => {
  test('hands on policy, traits, rows and history as they are', () => {
    const given = input([metric('E001')], { history: new Map([['E001', new Map([['转化率', [1]]])]]) });
    const { rows, policy, traits, history } = interpret(given);
    expect([rows, policy, traits, history]).toEqual([given.rows, given.policy, given.traits, given.history]);
    expect('employees' in interpret(given)).toBe(false);
  });

  test('every row is a line, a total or blank; every line with an id belongs to one person', () => {
    const id = fc.constantFrom('E001', 'E002', ' E001', '001', '1', '', '合计', '__proto__');
    const name = fc.constantFrom('', '转化率', '合计');
    const weight = fc.constantFrom('', 30, '30%', '约30');
    const day = fc.constantFrom('', '2025-06-15', '月初');
    const anyRow = fc.record({ employeeId: id, metric: name, weight, from: day }).map((cells) => row(cells));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        const { lines, totalRows, people } = interpret(input(rows));
        const blank = rows.filter((each) => Object.values(each).every(({ kind }) => kind === 'blank'));
        expect(lines.length + totalRows.length + blank.length).toBe(rows.length);
        const owned = people.flatMap(({ segments }) => segments.flatMap((segment) => segment.lines));
        expect(owned.map((line) => line.row).sort((a, b) => a - b)).toEqual(
          lines.filter(({ employeeId }) => employeeId !== '').map((line) => line.row),
        );
        for (const { id: own, segments } of people)
          for (const segment of segments) for (const line of segment.lines) expect(line.employeeId).toBe(own);
      }),
    );
  });

  test('a row reads the same whatever stands beside it', () => {
    const cell = fc.constantFrom(
      '',
      '3%',
      '≤2分钟',
      '1~5',
      '是',
      '评分',
      '越低越好',
      '30',
      '6/15',
      '很好',
      '-',
      '固定',
    );
    const number = fc.constantFrom<Entry>(
      numberEntry(0.3),
      numberEntry(0.3, true),
      { kind: 'number', number: 0.3, percent: false, currency: '元' },
      { kind: 'logical', value: true },
      { kind: 'error', error: '#REF!' },
    );
    const anyCell = fc.oneof(cell, number);
    const fields = [
      'section',
      'weight',
      'method',
      'target',
      'actual',
      'unit',
      'cap',
      'prorate',
      'from',
    ] as const;
    const anyRow = fc.record(Object.fromEntries(fields.map((field) => [field, anyCell])));
    fc.assert(
      fc.property(
        fc.array(
          anyRow.map((cells) => metric('E001', cells)),
          { maxLength: 12 },
        ),
        (rows) => {
          const together = interpret(input(rows)).lines;
          const alone = rows.flatMap((each, place) =>
            interpret(input([each])).lines.map((line) => ({ ...line, row: place })),
          );
          expect(together).toEqual(alone);
        },
      ),
    );
  });

  test('a hundred thousand rows take seconds, even all of one person on many days', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) =>
      metric(index < 50_000 ? `E${index % 5000}` : 'E1', {
        from: `2025-06-${String((index % 30) + 1).padStart(2, '0')}`,
      }),
    );
    const start = performance.now();
    expect(interpret(input(rows)).lines).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
