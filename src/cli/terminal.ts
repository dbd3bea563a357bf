import { createInterface } from 'node:readline/promises';
import { isatty } from 'node:tty';
import cliProgress from 'cli-progress';
import pico from 'picocolors';
import { dayOf, type Day } from '../core';
import type { Progress } from '../tables';

type Colors = ReturnType<typeof pico.createColors>;

/** Where the command line speaks: results go to `out`, everything about the run to `err`. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Colours on a terminal, plain text elsewhere and under NO_COLOR. */
  readonly colors: Colors;
  /** The day on the computer's clock. */
  readonly today: Day;
  /** Aborted when the person presses Ctrl-C. */
  readonly interrupted: AbortSignal;
  /** Asks a person; `null` where nobody sits at a terminal. */
  readonly ask: (question: string) => Promise<string | null>;
  /** A bar on a terminal, nothing elsewhere; call the returned function when done. */
  readonly progress: () => { readonly show: (progress: Progress) => void; readonly stop: () => void };
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const now = new Date();
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  // `isTTY` is undefined where there is no terminal, which the colour library takes for leave to look at CI variables.
  const seen = isatty(1) && isatty(2) && !('NO_COLOR' in process.env);
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    colors: pico.createColors(seen),
    today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    interrupted: interruption.signal,
    ask,
    progress: () => (process.stderr.isTTY ? progressBar() : { show: () => undefined, stop: () => undefined }),
  };
}

/** Whoever reads may stop early, as `head` does; files being written are finished all the same. */
function ignoreClosedPipe(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'EPIPE' && cause.code !== 'ERR_STREAM_DESTROYED') throw cause;
}

async function ask(question: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await reader.question(question);
  } finally {
    reader.close();
  }
}

function progressBar(): ReturnType<Terminal['progress']> {
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} {label}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  let started = false;
  return {
    show: ({ done, total, label }) => {
      if (!started) bar.start(total, done, { label });
      else bar.update(done, { label });
      started = true;
    },
    stop: () => bar.stop(),
  };
}
