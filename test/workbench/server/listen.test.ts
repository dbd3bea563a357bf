import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { listen } from '../../../src/workbench/server/listen';
import type { Listening } from '../../../src/workbench/server/listen';

const open: Listening[] = [];
const listening = async (wanted: number, onTaken?: (port: number) => void): Promise<Listening> => {
  const made = await listen(
    () => createServer((_request, response) => response.end('here')),
    wanted,
    onTaken,
  );
  open.push(made);
  return made;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

describe('taking a port', () => {
  test('a busy port is named and the next free one taken', async () => {
    const first = await listening(0);
    const taken: number[] = [];
    const second = await listening(first.port, (port) => taken.push(port));
    expect(taken[0]).toBe(first.port);
    expect(second.port).toBe(first.port + taken.length);
  });

  test('a port that is busy on one loopback address only counts as busy', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen({ port: 0, host: '127.0.0.1' }, () => resolve((other.address() as { port: number }).port));
    });
    try {
      expect((await listening(port)).port).not.toBe(port);
    } finally {
      other.close();
    }
  });

  test('answers on this computer’s own address', async () => {
    const { port } = await listening(0);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
  });

  test('ends at once, though a browser keeps its connection open', async () => {
    const { port, close } = await listening(0);
    await (await fetch(`http://127.0.0.1:${port}/`)).text();
    await close();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });
});
