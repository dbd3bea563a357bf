/* eslint no-console: ['error', { allow: ['debug'] }] */
/** Without the library's chatter about how long things took. */
export function quietly<R>(work: () => R): R {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
