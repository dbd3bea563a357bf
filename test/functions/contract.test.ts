import { describe, expect, test } from 'vitest';
import { errorCell, inLanguage, richErrorCell } from './customFunctions';
import { call, column, row } from './call';

describe('the shapes of arguments', () => {
  const weights = [60, 40];
  const actuals = [1, 1];
  const targets = [1, 2];

  test('columns, rows, and either beside the other', () => {
    for (const first of [column, row])
      for (const second of [column, row])
        expect(call('SCORE', first(...weights), second(...actuals), first(...targets))).toBe(80);
  });

  test('what is optional may be one value for all, as a value or as a cell', () => {
    for (const cap of [1.2, [[1.2]], '120%'])
      expect(call('LINES', column(50, 50), column(3, 1), column(1, 1), null, cap)).toEqual([
        [3, 1.2, 60],
        [1, 1, 50],
      ]);
    expect(call('LINES', column(50, 50), column(3, 1), column(4, 1), '越低越好')).toEqual([
      [1.25, 1.25, 62.5],
      [1, 1, 50],
    ]);
  });

  test('ranges of unequal length name the first row without a match', () => {
    expect(call('SCORE', column(60, 40), column(1), column(1, 2))).toBe(
      '#VALUE! 实际值有 1 格，权重有 2 格，第 2 行对不上。请选一样长的区域。',
    );
    expect(call('LINES', column(1, 2), column(1, 2), column(1, 2, 3))).toContain('第 3 行');
    expect(
      call('LINES', column(1, 2), column(1, 2), column(1, 2), column('lower', 'lower', 'lower')),
    ).toContain('第 3 行');
  });

  test('a block of several rows and columns is refused by its name', () => {
    expect(
      call('RANKS', [
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    ).toBe('#VALUE! 总分要选一列或一行，这里是 3 行 2 列。');
  });

  test('more than one cell where one is asked for is refused', () => {
    expect(call('ATTAINMENT', column(1, 2), 3)).toBe('#VALUE! 实际值只能是一个单元格。');
    expect(call('PARSE', [['1']])).toEqual([[1, '', '文本数字']]);
  });
});

describe('blank cells', () => {
  test.each([
    ['ATTAINMENT', [null, '']],
    ['POINTS', ['', null, null]],
    ['SCORE', [column('', null), column(null, ''), column('', '')]],
    ['TIER', ['', column(90), column('A', 'B')]],
    ['COMMISSION', ['', column(0), column(0.1)]],
    ['PRORATE', ['', '2025-06-01', '2025-06-30', '', '']],
    ['FEEDBACK', [column('a'), column('')]],
  ])('%s of nothing is nothing', (id, given) => {
    expect(call(id, ...given)).toBe('');
  });

  test.each([
    ['SCORES', [column('', null), column('', ''), column('', ''), column('', '')], [['', '', '']]],
    [
      'LINES',
      [column('', ''), column('', null), column('', '')],
      [
        ['', '', ''],
        ['', '', ''],
      ],
    ],
    ['PARSE', [' '], [['', '', '']]],
    ['TIERS', [column('', null)], column('', '')],
    ['RANKS', [column('', null)], column('', '')],
    ['SPLIT', [100, column('', '')], column('', '')],
    ['ROLLUP', [column(''), column(''), column('')], column('')],
    ['PACE', ['', '', '', 45_000], [['', '', '']]],
    ['EXPLAIN', [column(''), column(''), column(''), column('')], [['', '', '', '', '', '', '', '']]],
    [
      'ATTRIBUTE',
      [column(''), column(''), column(''), column(''), column(''), column('')],
      [['', '', '', '', '']],
    ],
    [
      'CHECK',
      [column(''), column(''), column(''), column(''), column('')],
      [['ok', '', '', '', '没有发现问题。']],
    ],
  ])('%s of nothing spills nothing', (id, given, expected) => {
    expect(call(id, ...given)).toEqual(expected);
  });

  test('a whole table with blank rows at its end and between scores as the table without them', () => {
    const rows = [
      ['E1', 60, 1, 1, 'higher'],
      ['', '', '', '', ''],
      ['E1', 40, 1, 2, 'higher'],
      ['', null, null, null, null],
      ['', '', '', '', ''],
    ];
    const columns = [0, 1, 2, 3, 4].map((place) => rows.map((each) => [each[place]]));
    expect(call('SCORES', ...columns)).toEqual([['E1', 80, 1]]);
    expect(call('SCORE', ...columns.slice(1))).toBe(80);
    expect((call('LINES', ...columns.slice(1)) as string[][]).map(([, , points]) => points)).toEqual([
      60,
      '',
      20,
      '',
      '',
    ]);
  });

  test('a typed 0 is a real zero', () => {
    expect(call('SCORE', column(60, 40), column(0, 1), column(1, 1))).toBe(40);
  });

  test('total rows at the foot of a table are nobody’s', () => {
    expect(call('SCORES', column('E1', '合计'), column(100, 100), column(1, ''), column(1, ''))).toEqual([
      ['E1', 100, 1],
    ]);
  });
});

describe('errors inside ranges', () => {
  const forms = [
    ['as the library makes them', errorCell('#REF!')],
    ['as rich values', richErrorCell('#REF!')],
    ['as a code alone', { code: '#REF!' }],
    ['as text', '#REF!'],
  ] as const;

  test.each(forms)('%s are never read as values, and the sentence names the row', (_form, error) => {
    const sentence = '#VALUE! 第 2 行：实际值「#REF!」是公式错误，请先修好它。';
    expect(call('SCORE', column(60, 40), column(1, error), column(1, 1))).toBe(sentence);
    expect(call('LINES', column(60, 40), column(1, error), column(1, 1))).toEqual([
      [1, 1, 60],
      [sentence, sentence, sentence],
    ]);
    expect(call('RANKS', column(90, error, 80))).toEqual([
      [1],
      ['#VALUE! 第 2 行：总分「#REF!」是公式错误，请先修好它。'],
      [2],
    ]);
  });

  test('stay with the employee whose they are', () => {
    const given = [column('a', 'b'), column(100, 100), column(errorCell('#DIV/0!'), 0.9), column(1, 1)];
    expect(call('SCORES', ...given)).toEqual([
      ['a', '#VALUE! 第 1 行：实际值「#DIV/0!」是公式错误，请先修好它。', 1],
      ['b', 90, 1],
    ]);
  });

  test('a pending score stays pending, and is neither ranked nor counted', () => {
    const scores = column(90, errorCell('#N/A'), 80);
    expect(call('RANKS', scores)).toEqual([[1], ['#N/A 第 2 行：还没有总分。'], [2]]);
    expect((call('TIERS', scores) as string[][])[1]).toEqual(['#N/A 第 2 行：还没有总分。']);
    expect(call('TIER', errorCell('#N/A'), column(90), column('A', 'B'))).toBe('#N/A 还没有总分。');
  });

  test.each([
    ['TIERS', [column(90, errorCell('#REF!'))]],
    ['SPLIT', [100, column(1, errorCell('#REF!'))]],
    ['ROLLUP', [column('a', 'b'), column('', ''), column(1, errorCell('#REF!'))]],
    ['COMMISSION', [1, column(0, errorCell('#REF!')), column(0.1, 0.2)]],
    ['FEEDBACK', [column('a', 'b'), column(1, errorCell('#REF!'))]],
    [
      'ATTRIBUTE',
      [
        column('A'),
        column(1),
        column('A', 'A'),
        column('9:00', errorCell('#REF!')),
        column('10:00', '11:00'),
        column('x', 'y'),
      ],
    ],
    [
      'CHECK',
      [column('a', 'a'), column('m', 'n'), column(50, 50), column(1, errorCell('#REF!')), column(1, 1)],
    ],
    ['EXPLAIN', [column('m', 'n'), column(50, 50), column(1, errorCell('#REF!')), column(1, 1)]],
  ])('%s names the second row', (id, given) => {
    const told = JSON.stringify(call(id, ...given));
    expect(told).toContain('#REF!');
    expect(told).toMatch(/第 2 行|"unreadable",2|"error-value",2/);
  });
});

describe('which of several errors is told', () => {
  const given = (weight: unknown, actual: unknown) =>
    call('SCORE', column(50, weight), column('', actual), column(1, 1));

  test('what cannot be read before weights, weights before what is missing', () => {
    expect(given(40, '很好')).toContain('第 2 行：实际值「很好」读不出来');
    expect(given(40, 1)).toBe('#VALUE! 权重合计是 90，应为 100（或 1）。');
    expect(given(50, 1)).toBe('#N/A 还差 1 项实际值：第 1 行。补齐后出分。');
  });

  test('a missing actual names how many and which', () => {
    expect(call('SCORE', column(50, 30, 20), column('', 1, ''), column(1, 1, 1))).toBe(
      '#N/A 还差 2 项实际值：第 1、3 行。补齐后出分。',
    );
  });

  test.each([
    ['a target of 0', [1, 0], '#DIV/0!'],
    ['a way of no length', [1, 2, 'progress', null, 2], '#DIV/0!'],
    ['a ratio to 0', [1, 0, 'lower-ratio'], '#DIV/0!'],
    ['a rating of 0', [1, 0, '评分'], '#DIV/0!'],
    ['a rating above its scale', [6, 5, '评分'], '#NUM!'],
    ['a rating below its scale', [-1, 5, '评分'], '#NUM!'],
  ])('a single line may say it shortly: %s', (_what, arguments_, expected) => {
    expect(call('ATTAINMENT', ...arguments_)).toBe(expected);
    const [actual, target, method, , baseline] = arguments_;
    expect(call('LINES', 100, actual, target, method, null, baseline)).toEqual([
      Array.from({ length: 3 }, () => expect.stringMatching(/^#VALUE! 第 1 行：.+。$/) as string),
    ]);
  });

  test.each([
    ['points', [3, '', 'points'], '直接加减分没有达成率，请用 POINTS。'],
    ['deduct without a weight', [2, 5, '扣分'], '权重没有填。'],
    ['an unknown method', [1, 1, '差不多'], '计分方式「差不多」不认识。'],
    ['a sign that contradicts the method', [1, '≤2', '越高越好'], '计分方式「越高越好」和目标的写法对不上。'],
    ['a per cent against a plain number', [3.6, '3%'], '实际值「3.6」和另一边一个带百分号、一个不带'],
    ['days against hours', ['2天', '24小时'], '一个按天、一个按小时'],
    ['pieces against hours', ['2件', '24小时'], '单位不同'],
    ['a cap below 1', [1, 1, null, 0.5], '封顶「0.5」应在 1 到 10 之间'],
    ['a cap above 10', [1, 1, null, 11], '封顶「11」应在 1 到 10 之间'],
    ['a reversed range', [1, '48~24'], '前大后小'],
    ['no target', [1, ''], '目标值没有填。'],
  ])('unreadable: %s', (_what, given_, sentence) => {
    expect(call('ATTAINMENT', ...given_)).toContain('#VALUE!');
    expect(call('ATTAINMENT', ...given_)).toContain(sentence);
  });

  test('a metric that does not apply attains nothing, and is nothing wrong', () => {
    for (const text of ['N/A', 'NA', '不适用', '-', '–', '—', '/']) {
      expect(call('ATTAINMENT', text, 100)).toBe('');
      expect(call('LINES', 30, text, 100)).toEqual([['', '', '']]);
    }
    expect(call('ATTAINMENT', '无', 100)).toContain('#VALUE!');
  });
});

describe('scales of weights', () => {
  test('both kinds in one table hold back those who do as the fewer do', () => {
    const given = [column('a', 'b', 'c'), column(100, 100, 1), column(1, 1, 1), column(1, 1, 1)];
    expect(call('SCORES', ...given)).toEqual([
      ['a', 100, 1],
      ['b', 100, 1],
      ['c', '#VALUE! 别人的权重合计为 100，这里不是。请统一成一种写法。', 1],
    ]);
  });

  test('shares of 1 earn points of 100, for one person and for many', () => {
    expect(call('LINES', column(0.4, 0.6), column(1, 1), column(1, 1))).toEqual([
      [1, 1, 40],
      [1, 1, 60],
    ]);
    expect(call('LINES', column(0.4, 0.6, 1), column(1, 1, 1), column(1, 1, 1))).toEqual([
      [1, 1, 40],
      [1, 1, 60],
      [1, 1, 100],
    ]);
    expect(call('POINTS', 0.3, 1.2, 1)).toBe(36);
  });
});

describe('options', () => {
  const two = [column(60, 40), column(1, 1), column(3, 3)];

  test.each([
    [0, 33],
    [2, 33.33],
    ['', 33.33],
    [6, 33.333333],
  ])('%s decimals', (decimals, expected) => {
    expect(call('SCORE', ...two, null, null, null, null, decimals)).toBe(expected);
  });

  test.each([-1, 7, 1.5, 'two'])('%s decimals are refused', (decimals) => {
    expect(call('SCORE', ...two, null, null, null, null, decimals)).toBe(
      `#VALUE! 小数位数「${decimals}」应为 0 到 6 的整数。`,
    );
  });

  test('0, as older builds of Excel hand over a blank cell, opts in to nothing', () => {
    expect(call('SCORE', ...two, null, null, null, 0)).toContain('#VALUE! 缺数处理「0」不认识');
    expect(call('TIERS', column(1), null, null, 0)).toBe('#VALUE! 保底线要两个数。');
  });

  test('an unknown way with missing actuals is refused with the ways there are', () => {
    expect(call('SCORE', ...two, null, null, null, 'ignore')).toBe(
      '#VALUE! 缺数处理「ignore」不认识，可选：pending、sofar、zero。',
    );
  });

  test.each(['sofar', 'SoFar', '按已有', 'So far', ' sofar '])(
    '%s is a way with missing actuals, in any language',
    (missing) => {
      expect(call('SCORE', column(60, 40), column(1, ''), column(1, 1), null, null, null, missing)).toBe(100);
    },
  );

  test.each([true, 1, '是', 'yes', 'TRUE'])('headings on: %s', (headings) => {
    expect(call('LINES', 100, 1, 1, null, null, null, headings)).toEqual([
      ['达成率', '计分达成率', '得分'],
      [1, 1, 100],
    ]);
  });

  test('SCORES puts its headings above, and keeps ids that are numbers numbers', () => {
    const given = [column(1001, '001'), column(100, 100), column(1, 1), column(1, 1)];
    expect(call('SCORES', ...given, null, null, null, null, null, true)).toEqual([
      ['工号', '总分', '完整度'],
      [1001, 100, 1],
      ['001', 100, 1],
    ]);
  });

  test('a row without an id is nobody’s, and is told', () => {
    expect(call('SCORES', column('a', ''), column(100, 50), column(1, 1), column(1, 1))).toEqual([
      ['a', 100, 1],
      ['', '#VALUE! 第 2 行：没有工号，不知道算给谁。', ''],
    ]);
  });

  test('an id that is a formula error is told as one', () => {
    const ids = column('a', errorCell('#REF!'));
    expect(call('SCORES', ids, column(100, 50), column(1, 1), column(1, 1))).toEqual([
      ['a', 100, 1],
      ['', expect.stringMatching(/^#VALUE! 第 2 行：.*工号.*#REF!/), ''],
    ]);
  });
});

describe('languages', () => {
  test.each(['越低越好', 'lower is better', 'Lower', 'LOWER IS BETTER'])(
    '%s is a method in both',
    (method) => {
      for (const language of ['zh-CN', 'en-US'])
        expect(inLanguage(language, () => call('ATTAINMENT', 90, 120, method))).toBe(1.25);
    },
  );

  test.each([
    ['zh-CN', '#VALUE! 实际值「很好」读不出来。'],
    ['zh-TW', '#VALUE! 实际值「很好」读不出来。'],
    ['en-US', '#VALUE! The actual “很好” cannot be read.'],
    ['de-DE', '#VALUE! The actual “很好” cannot be read.'],
  ])('sentences are in the language of Excel: %s', (language, expected) => {
    expect(inLanguage(language, () => call('ATTAINMENT', '很好', 1))).toBe(expected);
  });

  test.each(['en', 'English', 'en-US', '英文'])(
    'an explanation may be asked for in another: %s',
    (language) => {
      const explained = call(
        'EXPLAIN',
        'Conversion',
        100,
        1,
        1,
        null,
        null,
        null,
        null,
        null,
        language,
      ) as string[][];
      expect(explained.at(-1)?.[0]).toBe('Score');
      expect(explained[0]?.[4]).toBe('Higher is better');
    },
  );

  test('an unknown language is refused', () => {
    expect(call('FEEDBACK', column('a'), column(1), 'fr')).toBe(
      '#VALUE! 语言「fr」不认识，可选：zh-CN、en。',
    );
  });

  test('what formulas may stand on is the same in every language', () => {
    const told = () => [
      call('PACE', 0.1, 45_809, 45_838, 45_823),
      (call('CHECK', 'a', 'm', 90, 1, 1) as string[][]).map((issue) => issue.slice(0, 4)),
    ];
    expect(inLanguage('en-US', told)).toEqual(inLanguage('zh-CN', told));
  });
});
