import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { owingMessage, whoOwes, type Month } from '../../src/actions';
import type { Language } from '../../src/i18n';
import { employees, monthOf, sampleMonth, scorecard } from './months';

const messages = (month: Month, language: Language = 'zh-CN') =>
  whoOwes(month).groups.map((group) => owingMessage(group, month, language));

const team = () =>
  monthOf(
    scorecard(
      ['E001', '王敏', '运营', '转化率', 60, '', '3%', null],
      ['E001', '王敏', '运营', '流量增长', 40, '', '8%', null],
      ['E002', '李雷', '运营', '转化率', 60, '', '3%', '约3万'],
      ['E002', '李雷', '运营', '流量增长', 40, '', '8%', '5%'],
      ['E003', '李雷', '客服', '响应时间', 100, '', '≤2分钟', null],
      ['E004', '赵敏', '运营', '团队评价', 100, '评分', 5, { value: { error: '#REF!' }, format: '' }],
      ['E005', '何军', '客服', '响应时间', 100, '', '≤2分钟', '90秒'],
    ),
    employees(
      ['E001', '王敏', '运营', '专员', '赵敏'],
      ['E002', '李雷', '运营', '专员', 'E004'],
      ['E003', '李雷', '客服', '专员', ''],
      ['E004', '赵敏', '运营', '主管', ''],
      ['E005', '何军', '客服', '专员', '孙总'],
    ),
  );

describe('who owes what', () => {
  test('is asked of the manager, however typed, else of the department; most figures first', async () => {
    const month = await team();
    expect(
      whoOwes(month).groups.map(({ addressee, heads, people, figures, completeness }) => [
        addressee,
        heads,
        people.map(({ person }) => person.id),
        figures,
        completeness,
      ]),
    ).toEqual([
      [{ kind: 'manager', id: 'E004', name: '赵敏' }, 3, ['E001', 'E002', 'E004'], 4, 2 / 3],
      [{ kind: 'department', name: '客服' }, 1, ['E003'], 1, 0],
      [{ kind: 'manager', id: null, name: '孙总' }, 1, [], 0, 1],
    ]);
  });

  test('counts figures, people, and completeness over everyone', async () => {
    expect(whoOwes(await team())).toMatchObject({ figures: 5, people: 4, completeness: 0.6 });
  });

  test('points at the cells', async () => {
    const [group] = whoOwes(await team()).groups;
    expect(group?.people[1]?.figures).toEqual([
      {
        metric: '转化率',
        cell: { sheet: '评分表', row: 3, column: 7 },
        odd: { code: 'unreadable', text: '约3万', suggestion: '3万' },
      },
    ]);
  });

  test('is a message to paste: short, numbered, ids only where a name is shared', async () => {
    expect(messages(await team())).toEqual([
      [
        '赵敏，你好！2025 年 6 月的绩效还差 4 个数，麻烦抽空补一下：',
        '1. 王敏：转化率、流量增长',
        '2. 李雷（E002）：转化率（现在填的是“约3万”，请核对）',
        '3. 你自己：团队评价（现在显示 #REF!，公式出错了）',
        '填好就能出分，辛苦啦！',
      ].join('\n'),
      [
        '客服部的各位，大家好！2025 年 6 月的绩效还差 1 个数，麻烦抽空补一下：',
        '1. 李雷（E003）：响应时间',
        '填好就能出分，辛苦啦！',
      ].join('\n'),
      '孙总，你好！2025 年 6 月的绩效数据都齐了，谢谢！',
    ]);
  });

  test('reads the same in English', async () => {
    expect(messages(await team(), 'en')).toEqual([
      [
        'Hi 赵敏, 4 figures for June 2025 are still open. Could you fill them in when you have a moment?',
        '1. 王敏: 转化率, 流量增长',
        '2. 李雷 (E002): 转化率 (now “约3万”, please check)',
        '3. your own: 团队评价 (shows #REF!, its formula is broken)',
        'The scores follow as soon as they are in. Thank you!',
      ].join('\n'),
      [
        'Hi everyone in 客服, one figure for June 2025 is still open. Could you fill it in when you have a moment?',
        '1. 李雷 (E003): 响应时间',
        'The scores follow as soon as they are in. Thank you!',
      ].join('\n'),
      'Hi 孙总, all figures for June 2025 are in. Thank you!',
    ]);
  });

  test('joins people who owe the same, and does not list a whole form', async () => {
    const metrics = ['转化率', '流量增长', '活动效果', '客单价'];
    const rows = ['E001', 'E002'].flatMap((id, index) =>
      metrics.map((metric) => [id, ['王敏', '李雷'][index] ?? '', '', metric, 25, '', 10, null]),
    );
    expect(messages(await monthOf(scorecard(...rows)))).toEqual([
      '大家好！2025 年 6 月的绩效还差 8 个数，麻烦抽空补一下：\n1. 王敏、李雷：全部 4 项\n填好就能出分，辛苦啦！',
    ]);
  });

  test.each([
    ['不适用 is no figure that is owed', 'N/A', 0],
    ['nor is a 0', 0, 0],
    ['a blank is', null, 1],
    ['spaces are', '  ', 1],
    ['an actual of another unit is', '3 天', 1],
    ['a rating off its scale is', '6分', 1],
  ] as const)('%s', async (_, actual, owed) => {
    const target = actual === '6分' ? 5 : '2 件';
    const method = actual === '6分' ? '评分' : '';
    const month = await monthOf(scorecard(['E001', '王敏', '', '订单', 100, method, target, actual]));
    expect(whoOwes(month).figures).toBe(owed);
  });

  test('a blank adjustment is not owed', async () => {
    const month = await monthOf(
      scorecard(
        ['E001', '王敏', '', '订单', 100, '', 10, 9],
        ['E001', '王敏', '', '协作积分', null, '直接加减分', null, null],
      ),
    );
    expect(whoOwes(month)).toMatchObject({ figures: 0, completeness: 1 });
  });

  test('a manager whose name two people have stays a name; one who is their own manager is asked', async () => {
    const month = await monthOf(
      scorecard(
        ['E001', '王敏', '', '订单', 100, '', 10, null],
        ['E002', '李雷', '', '订单', 100, '', 10, null],
        ['E003', '李雷', '', '订单', 100, '', 10, null],
      ),
      employees(
        ['E001', '王敏', '', '', '李雷'],
        ['E002', '李雷', '', '', 'E002'],
        ['E003', '李雷', '', '', ''],
      ),
    );
    expect(whoOwes(month).groups.map(({ addressee }) => addressee)).toEqual([
      { kind: 'manager', id: null, name: '李雷' },
      { kind: 'manager', id: 'E002', name: '李雷' },
      { kind: 'everyone' },
    ]);
  });

  test('every figure is asked of exactly one addressee, whoever manages whom', async () => {
    const person = fc.record({
      manager: fc.constantFrom('', 'E000', 'E001', 'E002', '王敏', '李雷', '外人', ' E001 '),
      department: fc.constantFrom('', '运营', '客服'),
      actual: fc.constantFrom(null, 9, '约3万', 'N/A'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 6 }), async (people) => {
        const names = ['王敏', '李雷', '李雷', '韩梅', '何军', '赵敏'];
        const month = await monthOf(
          scorecard(
            ...people.map(({ department, actual }, at) => [
              `E00${at}`,
              names[at] ?? '',
              department,
              '订单',
              100,
              '',
              10,
              actual,
            ]),
          ),
          employees(
            ...people.map(({ department, manager }, at) => [
              `E00${at}`,
              names[at] ?? '',
              department,
              '',
              manager,
            ]),
          ),
        );
        const { groups, figures } = whoOwes(month);
        const asked = groups.flatMap((group) => group.people.map(({ person: { id } }) => id)).sort();
        const owing = people.flatMap(({ actual }, at) =>
          actual === null || actual === '约3万' ? [`E00${at}`] : [],
        );
        expect(asked).toEqual(owing);
        expect(figures).toBe(owing.length);
        expect(groups.reduce((sum, { heads }) => sum + heads, 0)).toBe(people.length);
        expect(new Set(groups.map(({ addressee }) => JSON.stringify(addressee))).size).toBe(groups.length);
      }),
      { numRuns: 60 },
    );
  });

  test('the samples: complete, and with mistakes', async () => {
    const whole = await sampleMonth('scorecard-2025-06');
    const odd = await sampleMonth('scorecard-2025-06-with-mistakes');
    expect(whoOwes(whole).figures).toBeGreaterThanOrEqual(0);
    expect(whoOwes(odd).groups.filter(({ figures }) => figures > 0).length).toBeGreaterThan(0);
    for (const text of messages(odd)) expect(text).not.toMatch(/undefined|NaN|null/);
  });
});
