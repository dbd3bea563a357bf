import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { parseXml, allNamed } from '../../.config/manifest/xml';
import { provideCommands } from '../../src/excel/commands';

type Command = (event: { readonly completed: () => void }) => unknown;

function associated(showAsTaskpane: () => Promise<void>) {
  const commands = new Map<string, Command>();
  const location = { hash: '' };
  vi.stubGlobal('Office', {
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: { showAsTaskpane },
  });
  vi.stubGlobal('window', { location });
  provideCommands({});
  return { commands, location };
}

const pressed = async (command: Command): Promise<void> =>
  new Promise((completed) => void command({ completed }));

afterEach(() => vi.unstubAllGlobals());

test('every function that the manifest’s buttons name is associated, and no other', () => {
  const manifest = parseXml(readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8'));
  const named = allNamed(manifest, 'FunctionName').map(({ text }) => text);
  expect([...associated(() => Promise.resolve()).commands.keys()].sort()).toEqual([...named].sort());
});

test.each([
  ['perfValidate', '#track'],
  ['perfLiveScores', '#score'],
  ['perfReports', '#results'],
])('%s opens the pane at %s', async (name, place) => {
  const opened = vi.fn(() => Promise.resolve());
  const { commands, location } = associated(opened);
  await pressed(commands.get(name)!);
  expect(opened).toHaveBeenCalledOnce();
  expect(`#${location.hash}`).toBe(place);
});
