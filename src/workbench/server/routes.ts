import sirv from 'sirv';
import { addinPages } from './addinPages';
import { FOLDERS } from './folders';
import { ADDIN_POLICY, COMMON_HEADERS, FOR_EVER, WORKBENCH_POLICY, isNamedForContent } from './headers';
import type { Options } from 'sirv';
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Routes = (request: IncomingMessage, response: ServerResponse) => void;

/** Everything under one origin: the workbench, the add-in, Microsoft's library, the samples. */
export function routes(origin: string): Routes {
  const pages = addinPages(origin);
  const folders = servedFolders();
  const { host } = new URL(origin);
  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split(/[?#]/, 1);
    for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf(request, host);
    if (refusal !== null) {
      refuse(response, ...refusal);
      return;
    }
    const page = pages[path];
    if (page !== undefined) {
      response.writeHead(200, {
        ...UNKEPT,
        'Content-Type': page.type,
        'Content-Security-Policy': ADDIN_POLICY,
      });
      response.end(request.method === 'HEAD' ? '' : page.text());
      return;
    }
    const folder = folders.find(({ prefix }) => path.startsWith(prefix));
    if (folder === undefined) {
      refuse(response, 400, 'Bad Request');
      return;
    }
    request.url = folder.path(path.slice(folder.prefix.length - 1));
    folder.serve(request, response, () => refuse(response, 404, 'Not Found'));
  };
}

const UNKEPT = { 'Cache-Control': 'no-store' };
const unchanged = (path: string): string => path;
const lowerCase = (path: string): string => path.toLowerCase();

/** The library asks for its parts in any case; its package names them all in lower case. */
const servedFolders = () => [
  { prefix: '/office/', path: lowerCase, serve: sirv(FOLDERS.office, KEPT) },
  { prefix: '/addin/', path: unchanged, serve: sirv(FOLDERS.addin, FRESH) },
  { prefix: '/page/', path: unchanged, serve: sirv(FOLDERS.page, { ...FRESH, gzip: true }) },
  { prefix: '/samples/', path: unchanged, serve: sirv(FOLDERS.samples, FRESH) },
  {
    prefix: '/',
    path: unchanged,
    serve: sirv(FOLDERS.workbench, { ...FRESH, gzip: true, setHeaders: ofWorkbench }),
  },
];

/** The package changes only with its version; browsers ask whether theirs is still the one. */
const KEPT: Options = { etag: true, maxAge: 0 };
/** Looked up at every request, so that a new build is seen. */
const FRESH: Options = { dev: true, etag: true };

function ofWorkbench(response: ServerResponse, path: string): void {
  if (isNamedForContent(path)) response.setHeader('Cache-Control', FOR_EVER);
  if (path.endsWith('.html') || path.endsWith('/'))
    response.setHeader('Content-Security-Policy', WORKBENCH_POLICY);
}

/** Another name for this computer would be another origin, whoever has made it point here. */
function refusalOf(
  { method, headers }: IncomingMessage,
  host: string,
): readonly [status: number, reason: string] | null {
  if (headers.host !== host) return [421, 'Misdirected Request'];
  return method === 'GET' || method === 'HEAD' ? null : [405, 'Method Not Allowed'];
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { ...UNKEPT, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${reason}\n`);
}
