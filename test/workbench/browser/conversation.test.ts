// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Conversation } from '../../../src/workbench/browser/xdm/conversation';
import type { WireEntry } from '../../../src/workbench/host/events/events';
import type { ConversationTarget, Heard } from '../../../src/workbench/browser/xdm/conversation';

const ID = 'c1';
const ORIGIN = 'https://localhost:3000';
const ENTRY: WireEntry = [1, 1000, '', '[1,"POINTS",[],"A1",4]', 1, false];
const settled = () => new Promise((go) => setTimeout(go));

/** A frame that remembers what it was told, and a target that does as little as it can. */
class Bed {
  readonly frame = document.body.appendChild(document.createElement('iframe'));
  readonly told: Record<string, unknown>[] = [];
  readonly heard: Heard[] = [];
  readonly settings = new Map<string, unknown>([['kept', { days: 3 }]]);
  readonly process = vi
    .fn<ConversationTarget['process']>()
    .mockResolvedValue({ status: 200, body: '{"Results":[]}' });
  tell: (entries: readonly WireEntry[]) => void = () => undefined;
  start: () => void = () => undefined;
  readonly conversation: Conversation;

  constructor() {
    const target: ConversationTarget = {
      process: this.process,
      settings: this.settings,
      appContext: () => Promise.resolve({ _appName: 16 }),
      onEntries: (listener) => {
        this.tell = listener;
        return () => undefined;
      },
      watch: (message) => this.heard.push(message),
    };
    const window = this.frame.contentWindow!;
    vi.spyOn(window, 'postMessage').mockImplementation((text: unknown) => {
      this.told.push(JSON.parse(String(text)) as Record<string, unknown>);
    });
    this.conversation = new Conversation(
      { id: ID, origin: ORIGIN, frame: () => window },
      new Promise((go) => {
        this.start = () => go(target);
      }),
    );
  }

  ask(
    action: string,
    data: unknown,
    { kind = 0, conversation = ID, origin = ORIGIN } = {},
  ): Promise<unknown> {
    const message = {
      _messageType: 0,
      _actionName: action,
      _actionType: kind,
      _conversationId: conversation,
      _correlationId: 7,
      _data: data,
    };
    window.dispatchEvent(
      new MessageEvent('message', {
        data: JSON.stringify(message),
        origin,
        source: this.frame.contentWindow,
      }),
    );
    return settled();
  }

  execute = (dispatchId: number, call: object = {}) =>
    this.ask('executeMethod', { DdaMethod: { DispatchId: dispatchId }, ...call });
}

describe('what office.js asks of the page that frames it', () => {
  let bed: Bed;

  beforeEach(() => {
    bed = new Bed();
    bed.start();
  });
  afterEach(() => bed.conversation.end());

  test('its first question is answered with what Excel this is, under its own number', async () => {
    await bed.ask('ContextActivationManager_getAppContextAsync', 'id');
    expect(bed.told).toEqual([
      {
        _messageType: 1,
        _actionName: 'ContextActivationManager_getAppContextAsync',
        _conversationId: ID,
        _correlationId: 7,
        _origin: ORIGIN,
        _data: { _appName: 16 },
        _errorCode: 0,
        _responseType: 0,
        _serializerVersion: 1,
      },
    ]);
  });

  test('requests reach the host with their flags, and its answer comes back', async () => {
    await bed.execute(93, { ArrayData: [{}, 'POST', 'ProcessQuery', {}, '{"Actions":[]}', 0, 64] });
    expect(bed.process).toHaveBeenCalledWith('{"Actions":[]}', 64);
    expect(bed.told[0]?.['_data']).toMatchObject({
      Version: 1,
      Error: 0,
      Data: [200, expect.anything(), '{"Results":[]}'],
    });
  });

  test('a request that is refused as a whole says why by the library’s number', async () => {
    bed.process.mockResolvedValue({ status: 400, body: '{}', officeCode: 5103 });
    await bed.execute(93, { ArrayData: [{}, 'POST', 'ProcessQuery', {}, '{}', 0, 0] });
    expect(bed.told[0]?.['_data']).toMatchObject({ Error: 5103 });
  });

  test('settings are loaded and saved as names with serialized values', async () => {
    await bed.execute(75);
    expect(bed.told[0]?.['_data']).toMatchObject({
      Error: 0,
      Properties: { Settings: [{ Name: 'kept', Value: '{"days":3}' }] },
    });
    await bed.execute(76, { DdaSettingsMethod: { Properties: [['new', '"中"']] } });
    expect([...bed.settings]).toEqual([['new', '中']]);
  });

  test('a method that is not known is not supported, never answered as if it were', async () => {
    await bed.execute(64);
    expect(bed.told[0]?.['_data']).toEqual({ Version: 1, Error: 5014 });
  });

  test('strangers, other conversations and other messages are left alone', async () => {
    await bed.ask('executeMethod', {}, { origin: 'https://elsewhere.example' });
    await bed.ask('executeMethod', {}, { conversation: 'c2' });
    window.dispatchEvent(
      new MessageEvent('message', { data: '{oops', origin: ORIGIN, source: bed.frame.contentWindow }),
    );
    await settled();
    expect(bed.told).toEqual([]);
  });

  test('whoever watches sees question, answer and time', async () => {
    await bed.ask('ContextActivationManager_notifyHost', ['id', 21]);
    expect(bed.heard).toMatchObject([
      { request: { action: 'ContextActivationManager_notifyHost' }, answer: null },
    ]);
  });

  test('what happens before the library listens is kept and told then', async () => {
    bed.tell([ENTRY]);
    expect(bed.told).toEqual([]);
    await bed.ask('richApiMessage', { eventDispId: 33 }, { kind: 1 });
    expect(bed.told.map(({ _responseType, _data }) => ({ _responseType, _data }))).toEqual([
      { _responseType: 0, _data: { Error: 0 } },
      { _responseType: 1, _data: { ArrayData: [ENTRY] } },
    ]);
    bed.tell([ENTRY]);
    expect(bed.told).toHaveLength(3);
  });

  test.each([
    [0, true],
    [11_005, false],
  ])('a pressed button is over when the library says so, with status %i', async (status, isDone) => {
    await bed.ask('appCommandInvoked', {}, { kind: 1 });
    const over = bed.conversation.press('Perf.Live', 'perfLiveScores');
    const [id, name, event] = bed.told[1]?.['_data'] as readonly [string, string, string];
    expect(name).toBe('perfLiveScores');
    expect(JSON.parse(event)).toEqual({ source: { id: 'Perf.Live' } });
    await bed.execute(94, { 0: id, 1: status, 2: '' });
    expect(await over).toBe(isDone);
  });

  test('after its end nothing is answered', async () => {
    bed.conversation.end();
    await bed.ask('executeMethod', {});
    expect(bed.told).toEqual([]);
  });
});

test('questions that come before the document is there wait for it', async () => {
  const bed = new Bed();
  await bed.ask('ContextActivationManager_getAppContextAsync', 'id');
  expect(bed.told).toEqual([]);
  bed.start();
  await settled();
  expect(bed.told).toHaveLength(1);
  bed.conversation.end();
});
