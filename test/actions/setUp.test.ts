import { describe, expect, test } from 'vitest';
import { openMonth, setUp, setUpFaultSentence, type SetUpOptions } from '../../src/actions';
import { LANGUAGES } from '../../src/i18n';
import {
  gridOf,
  planSetUp,
  sampleChoice,
  type SetUpChoice,
  type SheetGrid,
  type SheetSink,
  type WorkbookGrid,
} from '../../src/tables';
import { choiceOf, employee, JUNE } from '../tables/setup/cases';
import { sheet } from '../tables/recognise/grids';

/** An open workbook in memory; writing fails at the sheet counted from 1. */
function memoryWorkbook(own: readonly SheetGrid[] = [], failAt = Number.POSITIVE_INFINITY) {
  let sheets = own;
  const workbook = (): WorkbookGrid => ({ fileName: '', date1904: false, sheets });
  const sink: SheetSink = {
    write: (plans) =>
      Promise.resolve().then(() =>
        plans.map((plan, index) => {
          if (index + 1 === failAt) throw new Error('interrupted');
          const standing = sheets.findIndex(({ stamp }) => stamp === plan.stamp);
          const grid = gridOf(plan);
          sheets = standing < 0 ? [...sheets, grid] : sheets.map((one, at) => (at === standing ? grid : one));
          return { stamp: plan.stamp, name: plan.name, wanted: plan.name, replaced: standing >= 0 };
        }),
      ),
    remove: () => Promise.reject(new Error('nothing is ever removed')),
  };
  return {
    workbook,
    type(name: string, cell: { row: number; column: number }, value: string | number): void {
      sheets = sheets.map((one) => {
        if (one.name !== name) return one;
        const rows = one.rows.map((row) => [...(row ?? [])]);
        rows[cell.row]![cell.column] = { value, format: '' };
        return { ...one, rows };
      });
    },
    setUp: (choice: SetUpChoice, options?: SetUpOptions) =>
      setUp(choice, { source: { workbook: () => Promise.resolve(workbook()) }, sheets: sink }, options),
  };
}

const CHOICE = choiceOf('zh-CN', ['sales'], 3);
const names = (book: ReturnType<typeof memoryWorkbook>) => book.workbook().sheets.map(({ name }) => name);
const month = (book: ReturnType<typeof memoryWorkbook>) =>
  openMonth({ workbook: () => Promise.resolve(book.workbook()) });

describe('an empty workbook', () => {
  test('gets the four sheets, and is told what and where', async () => {
    const book = memoryWorkbook([sheet('Sheet1', [])]);
    const outcome = await book.setUp(CHOICE);
    expect(outcome).toMatchObject({
      kind: 'done',
      result: {
        ...{ people: 3, rows: 12, without: [] },
        first: { sheet: '评分表', range: { top: 4, left: 8, bottom: 4, right: 8 } },
      },
    });
    expect(names(book)).toEqual(['Sheet1', '设置', '员工', '指标库', '评分表']);
    expect((await month(book)).scorecard.people).toHaveLength(3);
  });

  test('gets a filled month in one go', async () => {
    const book = memoryWorkbook();
    expect((await book.setUp(sampleChoice('zh-CN', JUNE, true))).kind).toBe('done');
    expect((await month(book)).issues).toEqual([]);
  });
});

describe('what a person has', () => {
  const own = sheet('设置', [['打印机', '三楼']]);

  test('by a wanted name is asked about, then left as it is', async () => {
    const book = memoryWorkbook([own]);
    expect(await book.setUp(CHOICE)).toEqual({
      kind: 'asks',
      questions: [{ code: 'names-taken', names: [{ wanted: '设置', name: '设置 (2)' }] }],
    });
    expect(names(book)).toEqual(['设置']);
    expect((await book.setUp(CHOICE, { agreed: ['names-taken'] })).kind).toBe('done');
    expect(names(book)).toEqual(['设置', '设置 (2)', '员工', '指标库', '评分表']);
    expect(book.workbook().sheets[0]).toBe(own);
    expect((await month(book)).recognition.period.period?.id).toBe('2025-06');
  });

  test('of a scorecard is asked about, for it could be taken over', async () => {
    const scorecard = sheet('六月考核', [
      ['工号', '考核指标', '权重', '目标值', '实际值'],
      ['E1', '销售额', 60, 100, 90],
      ['E2', '销售额', 60, 100, 90],
    ]);
    const book = memoryWorkbook([scorecard]);
    expect(await book.setUp(CHOICE)).toEqual({
      kind: 'asks',
      questions: [{ code: 'own-scorecard', sheets: ['六月考核'], people: 2 }],
    });
    expect((await book.setUp(CHOICE, { agreed: ['own-scorecard'] })).kind).toBe('done');
    expect((await month(book)).scorecard.people.map(({ id }) => id)).toEqual(['001', '002', '003']);
  });

  test('in tables of the names that ours need is refused', async () => {
    const book = memoryWorkbook([
      sheet(
        '花名册',
        [
          ['工号', '姓名'],
          ['1', '王'],
        ],
        { tables: { employees: 'A1:B2' } },
      ),
    ]);
    expect(await book.setUp(CHOICE, { agreed: ['names-taken'] })).toEqual({
      kind: 'refused',
      tables: [{ table: 'Employees', sheet: '花名册' }],
    });
    expect(names(book)).toEqual(['花名册']);
  });
});

describe('setting up again', () => {
  test('with the same choice and nothing filled in just repeats', async () => {
    const book = memoryWorkbook();
    await book.setUp(CHOICE);
    expect(await book.setUp(CHOICE)).toMatchObject({
      kind: 'done',
      result: { written: [{ replaced: true }, {}, {}, {}] },
    });
    expect(names(book)).toHaveLength(4);
  });

  test('asks before anything that was filled in is replaced', async () => {
    const book = memoryWorkbook();
    await book.setUp(CHOICE);
    book.type('评分表', { row: 4, column: 8 }, 98_000);
    const before = book.workbook().sheets;
    expect(await book.setUp(CHOICE)).toEqual({
      kind: 'asks',
      questions: [{ code: 'replaces', sheets: ['评分表'] }],
    });
    expect(book.workbook().sheets).toBe(before);
    expect((await book.setUp(CHOICE, { agreed: ['replaces'] })).kind).toBe('done');
  });

  test('keeps the names that sheets have by now, also in formulas', async () => {
    const book = memoryWorkbook(
      planSetUp(CHOICE)
        .sheets.map(gridOf)
        .map((one) => ({ ...one, name: `我的${one.name}` })),
    );
    await book.setUp(CHOICE, { agreed: ['replaces'] });
    expect(names(book)).toEqual(['我的设置', '我的员工', '我的指标库', '我的评分表']);
    const formulas = book
      .workbook()
      .sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.flatMap((cell) => cell?.formula ?? []) ?? []));
    expect(formulas).toHaveLength(6);
    expect(formulas.every((formula) => formula.includes("'我的设置'!$B$"))).toBe(true);
  });

  test.each([1, 2, 3, 4])('completes what was interrupted at sheet %d, without asking', async (failAt) => {
    const broken = memoryWorkbook([sheet('Sheet1', [['原样']])], failAt);
    await expect(broken.setUp(CHOICE)).rejects.toThrow('interrupted');
    expect(broken.workbook().sheets).toHaveLength(failAt);
    const again = memoryWorkbook(broken.workbook().sheets);
    expect((await again.setUp(CHOICE)).kind).toBe('done');
    expect(names(again)).toEqual(['Sheet1', '设置', '员工', '指标库', '评分表']);
  });
});

describe('a choice that cannot work', () => {
  const wrong: readonly (readonly [string, Partial<SetUpChoice>, readonly string[]])[] = [
    ['nobody', { employees: [] }, ['no-employees']],
    [
      'ids blank or twice',
      { employees: [employee(' '), employee('1'), employee('1 '), employee('1')] },
      ['id-blank', 'id-repeated'],
    ],
    [
      'everybody gone',
      { employees: [employee('1', { left: (JUNE.first - 1) as never })] },
      ['nobody-in-period'],
    ],
    ['weights of 95', { roles: [{ template: 'sales', weights: { collections: 15 } }] }, ['weights-not-100']],
    ['a role twice', { roles: [{ template: 'sales' }, { template: 'sales' }] }, ['template-repeated']],
  ];
  test.each(wrong)('%s is told, and nothing is written', async (_, given, expected) => {
    const book = memoryWorkbook();
    const outcome = await book.setUp({ ...CHOICE, ...given });
    expect(outcome.kind === 'faults' ? outcome.faults.map(({ code }) => code) : outcome).toEqual(expected);
    expect(names(book)).toEqual([]);
    for (const language of LANGUAGES) {
      for (const fault of outcome.kind === 'faults' ? outcome.faults : [])
        expect(setUpFaultSentence(fault, language)).toMatch(/[。.]$/);
    }
  });

  test('cancelled before writing, nothing is written', async () => {
    const book = memoryWorkbook();
    await expect(book.setUp(CHOICE, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(names(book)).toEqual([]);
  });
});

describe('roles', () => {
  const rolesOf = async (people: Parameters<typeof employee>[1][], roles: SetUpChoice['roles']) => {
    const employees = people.map((given, index) => employee(`E${index}`, given));
    const book = memoryWorkbook();
    await book.setUp({ ...CHOICE, employees, roles });
    const scorecard = (await month(book)).scorecard;
    return employees.map(
      ({ id }) => scorecard.lines.find(({ employeeId }) => employeeId === id)?.metric ?? null,
    );
  };

  test('go by position, then department, then what they sound like', async () => {
    const roles = [
      { template: 'sales', people: ['大客户部'] },
      { template: 'service' },
      { template: 'design' },
    ] as const;
    const people = [
      { department: '大客户部' },
      { department: '大客户部', position: '客服专员', template: 'service' as const },
      { department: '客服一组' },
      { position: '美工' },
      { department: '财务部' },
    ];
    expect(await rolesOf(people, roles)).toEqual(['销售额', '响应时间', '响应时间', '需求完成时效', null]);
  });

  test('the only one there is is everybody’s who is not kept out', async () => {
    expect(await rolesOf([{}, { template: null }], [{ template: 'warehouse' }])).toEqual([
      '发货准确率',
      null,
    ]);
  });
});
