import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, createContext } from 'node:vm';
import type { Context } from 'node:vm';

const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00.js';

let compiled: Script | undefined;

/** Microsoft's library as it stands in the package, compiled once. */
function library(): Script {
  if (compiled === undefined) {
    const filename = createRequire(import.meta.url).resolve(LIBRARY);
    compiled = new Script(readFileSync(filename, 'utf8'), { filename });
  }
  return compiled;
}

export type ClientWindow = Context & Record<string, unknown>;

/** A fresh page with the library loaded, and nothing of a browser beyond what it asks for. */
export function clientWindow(globals: Readonly<Record<string, unknown>>): ClientWindow {
  const window: ClientWindow = {};
  Object.assign(window, BROWSER(), globals, { window, self: window });
  createContext(window);
  library().runInContext(window);
  return window;
}

const BROWSER = (): Readonly<Record<string, unknown>> => ({
  AbortController,
  AbortSignal,
  Blob,
  TextDecoder,
  TextEncoder,
  URL,
  addEventListener: nothing,
  clearInterval,
  clearTimeout,
  console,
  document: page(),
  location: {
    hash: '',
    host: 'localhost',
    hostname: 'localhost',
    href: 'https://localhost/',
    protocol: 'https:',
    search: '',
  },
  navigator: { language: 'en-US', userAgent: 'node' },
  performance,
  queueMicrotask,
  removeEventListener: nothing,
  setInterval,
  setTimeout,
  structuredClone,
});

const nothing = (): void => undefined;

/** A document that is loaded and has nothing on it. */
const page = (): Readonly<Record<string, unknown>> => ({
  URL: 'https://localhost/',
  addEventListener: nothing,
  body: element(),
  cookie: '',
  createElement: element,
  getElementById: () => null,
  getElementsByTagName: () => [],
  head: element(),
  readyState: 'complete',
});

const element = (): Readonly<Record<string, unknown>> => ({
  appendChild: nothing,
  setAttribute: nothing,
  style: {},
});
