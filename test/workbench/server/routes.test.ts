import { createServer, request } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../../src/workbench/server/listen';
import { routes } from '../../../src/workbench/server/routes';
import type { Listening } from '../../../src/workbench/server/listen';
import type { Routes } from '../../../src/workbench/server/routes';

const library = readFileSync(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
  'utf8',
);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

describe('the server’s one origin', () => {
  let listening: Listening;
  let origin: string;

  beforeAll(async () => {
    let answer: Routes = () => undefined;
    listening = await listen(() => createServer((asked, answered) => answer(asked, answered)), 0);
    origin = `https://localhost:${listening.port}`;
    answer = routes(origin);
  });
  afterAll(() => listening.close());

  /** The path as it is given: nothing is tidied on the way. */
  const get = (path: string, { method = 'GET', host = new URL(origin).host } = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { port: listening.port, host: '127.0.0.1', path, method, headers: { host } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(parts).toString('utf8'),
            }),
          );
        },
      );
      asked.on('error', reject).end();
    });

  test('hands the add-in’s page out with the library of this origin, and nothing else in it changed', async () => {
    const { status, headers, text } = await get('/addin/taskpane.html');
    const source = readFileSync('src/excel/taskpane.html', 'utf8');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
    expect(text).toBe(
      source.replace('PERF_OFFICE_JS', '/office/office.js').replace('PERF_SCRIPT_SOURCES', "'self'"),
    );
    expect(text).not.toContain('unsafe-eval');
  });

  test('hands a manifest out that names this server', async () => {
    const { text } = await get('/addin/manifest.xml');
    expect(text).toContain(`DefaultValue="${origin}/addin/taskpane.html"`);
    expect(text).toContain(`<AppDomain>${origin}</AppDomain>`);
  });

  test.each(['/office/office.js', '/office/Office.JS', '/office/office.js?v=1'])(
    'hands Microsoft’s library out as it is, in whatever case it is asked for: %s',
    async (path) => {
      expect((await get(path)).text === library).toBe(true);
    },
  );

  test('hands the samples out', async () => {
    expect((await get('/samples/scorecard-2025-06.xlsx')).status).toBe(200);
  });

  test.each([
    '/samples/../../package.json',
    '/samples/..%2f..%2fpackage.json',
    '/samples/%2e%2e/%2e%2e/package.json',
    '/samples/....//package.json',
    '/addin/../package.json',
    '/office/../package.json',
    '/..%5c..%5cpackage.json',
    '/%00',
    '/%',
    '/no-such-file',
  ])('hands nothing out that lies elsewhere: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('refuses whatever is not a question', async () => {
    expect((await get('/samples/scorecard-2025-06.xlsx', { method: 'POST' })).status).toBe(405);
  });

  test('refuses another name that was made to point to this computer', async () => {
    expect((await get('/addin/manifest.xml', { host: 'evil.example:3000' })).status).toBe(421);
  });

  test('lets nobody guess what a file is', async () => {
    expect((await get('/no-such-file')).headers['x-content-type-options']).toBe('nosniff');
  });
});
