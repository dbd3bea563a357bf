import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RIBBON_COMMANDS, type RibbonHost } from '../../src/excel/ribbonCommands';

type Press = (event: { readonly completed: () => void }) => void;

const host = globalThis as RibbonHost;
const commands = new Map<string, Press>();
let parsed = (): void => undefined;

/** The page while it is still being read. */
beforeEach(async () => {
  commands.clear();
  vi.resetModules();
  vi.stubGlobal('document', {
    readyState: 'loading',
    addEventListener: (_: string, listener: () => void) => {
      parsed = listener;
    },
  });
  vi.stubGlobal('Office', {
    actions: { associate: (name: string, press: Press) => commands.set(name, press) },
  });
  await import('../../src/excel/ribbon');
});

afterEach(() => {
  vi.unstubAllGlobals();
  delete host.perfPress;
  delete host.perfCommandsArrived;
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('every button is known before what does its work has arrived', () => {
  expect([...commands.keys()]).toEqual([...RIBBON_COMMANDS]);
});

test('a press that comes early waits, and is carried out once', async () => {
  const carriedOut = vi.fn();
  const completed = vi.fn();
  commands.get('perfReports')!({ completed });
  await settled();
  expect(completed).not.toHaveBeenCalled();
  host.perfPress = carriedOut;
  host.perfCommandsArrived?.();
  await settled();
  expect(carriedOut.mock.calls).toEqual([['perfReports', { completed }]]);
  expect(completed).not.toHaveBeenCalled();
});

test('a button does not stay pressed when what does its work never arrives', async () => {
  const completed = vi.fn();
  commands.get('perfLiveScores')!({ completed });
  parsed();
  await settled();
  expect(completed).toHaveBeenCalledOnce();
});
