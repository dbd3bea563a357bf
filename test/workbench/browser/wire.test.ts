import { describe, expect, test } from 'vitest';
import { workbenchWords } from '../../../src/i18n';
import { describeRequest } from '../../../src/workbench/browser/wire/describeRequest';
import { recordOfEntry, recordOfExchange } from '../../../src/workbench/browser/wire/recordOf';
import { totalsText } from '../../../src/workbench/browser/wire/totalsText';
import { WireLog } from '../../../src/workbench/browser/wire/wireLog';
import type { XdmRequest } from '../../../src/workbench/browser/xdm/message';

const PATHS = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['评分表'] } },
  4: {
    Id: 4,
    ObjectPathType: 3,
    Name: 'GetRange',
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ['A1'] },
  },
};
const body = (...actions: readonly object[]): string =>
  JSON.stringify({ Actions: actions, ObjectPaths: PATHS });
const RANGE = 'Worksheets.getItem("评分表").GetRange("A1")';

describe('what a batch asks for', () => {
  test.each([
    [
      'loads',
      { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ['values', 'formulas'] } },
      `${RANGE}.load(values, formulas)`,
    ],
    ['calls', { ActionType: 3, ObjectPathId: 4, Name: 'Select' }, `${RANGE}.Select()`],
    ['sets', { ActionType: 4, ObjectPathId: 4, Name: 'Values' }, `${RANGE}.Values =`],
    ['makes nothing happen', { ActionType: 1, ObjectPathId: 4 }, ''],
  ])('reads like the code that %s', (_what, action, expected) => {
    expect(describeRequest(body({ Id: 5, ...action }))).toBe(expected);
  });

  test('is told once each, three of them, and how many more', () => {
    const call = (Name: string) => ({ ActionType: 3, ObjectPathId: 1, Name });
    expect(describeRequest(body(...['A', 'A', 'B', 'C', 'D', 'E'].map(call)))).toBe('A() · B() · C() · +2');
  });
});

describe('records', () => {
  const request = (data: unknown, kind: XdmRequest['kind'] = 'invoke'): XdmRequest => ({
    action: 'executeMethod',
    kind,
    conversation: 'c',
    correlation: 1,
    data,
  });

  test('a batch shows its own bodies, not what carries them', () => {
    const sent = body({ ActionType: 3, ObjectPathId: 1, Name: 'Calculate' });
    const record = recordOfExchange({
      request: request({ ArrayData: [{}, 'POST', 'ProcessQuery', {}, sent, 0, 0] }),
      answer: { Data: [200, [], '{"Results":[]}'] },
      milliseconds: 2,
    });
    expect(record).toEqual({
      kind: 'sync',
      what: 'Calculate()',
      sent,
      received: '{"Results":[]}',
      milliseconds: 2,
    });
  });

  test('whatever else is asked is a call or a subscription', () => {
    const heard = { answer: { Error: 0 }, milliseconds: 1 };
    expect(recordOfExchange({ request: request(null), ...heard }).kind).toBe('call');
    expect(recordOfExchange({ request: request({}, 'register'), ...heard }).kind).toBe('subscription');
  });

  test('a function’s call says which function for which cell', () => {
    const record = recordOfEntry([1, 1000, '', '[4,"LINES",[],"评分表!L1",4]', 4, false]);
    expect(record).toMatchObject({ kind: 'event', what: 'LINES → 评分表!L1' });
  });
});

describe('the log', () => {
  const record = (kind: 'sync' | 'call' | 'event', sent = '', milliseconds: number | null = 1) =>
    ({ kind, what: '', sent, received: 'ab', milliseconds }) as const;

  test('counts requests, syncs, milliseconds and bytes as they travel; events are no requests', () => {
    const log = new WireLog();
    log.add(record('sync', '中'));
    log.add(record('call'));
    log.add(record('event', '', null));
    expect(log.totals).toEqual({ requests: 2, syncs: 1, milliseconds: 2, bytes: 9 });
  });

  test('keeps the last 500 and counts all', () => {
    const log = new WireLog();
    for (let i = 0; i < 620; i++) log.add(record('sync'));
    expect(log.records).toHaveLength(500);
    expect(log.records[0]?.number).toBe(121);
    expect(log.totals.requests).toBe(620);
  });

  test('begins anew when it is cleared, and tells whoever listens', () => {
    const log = new WireLog();
    let told = 0;
    const stop = log.listen(() => told++);
    log.add(record('sync'));
    log.clear();
    stop();
    log.add(record('sync'));
    expect(told).toBe(2);
    expect(log.records.map(({ number }) => number)).toEqual([1]);
  });

  test('tells its totals in both languages', () => {
    const totals = { requests: 12, syncs: 1, milliseconds: 41.4, bytes: 2048 };
    expect(totalsText(totals, workbenchWords('zh-CN').wire)).toBe('12 次请求 · 1 次 sync · 41 毫秒 · 2.0 kB');
    expect(totalsText(totals, workbenchWords('en').wire)).toBe('12 requests · 1 sync · 41 ms · 2.0 kB');
  });
});
