import pico from 'picocolors';
import { dayOf } from '../../src/core';
import { run, type ExitCode } from '../../src/cli/run';

export interface Ran {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as from a script: no terminal, no colours, nobody to ask. */
export async function invoke(...argv: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await run(
    argv,
    {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      colors: pico.createColors(false),
      today: dayOf(2025, 7, 1),
      interrupted: new AbortController().signal,
      ask: () => Promise.resolve(null),
      progress: () => ({ show: () => undefined, stop: () => undefined }),
    },
    'zh-CN',
  );
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

export const sample = (name: string): string => `assets/samples/${name}.xlsx`;
