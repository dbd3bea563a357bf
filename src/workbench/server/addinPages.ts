import { readFileSync } from 'node:fs';
import { hosting } from '#hosting';
import { MANIFEST, TASKPANE } from './folders';

export interface ServedPage {
  readonly type: string;
  readonly text: () => string;
}

/** The add-in's two files that name addresses, as the build would write them for this server; the bundles are the same. */
export function addinPages(origin: string): Readonly<Record<string, ServedPage>> {
  const { manifest, page } = hosting({
    PERF_BASE_URL: `${origin}/addin/`,
    PERF_OFFICE_JS: '/office/office.js',
  });
  return {
    '/addin/taskpane.html': {
      type: 'text/html; charset=utf-8',
      text: () => page(readFileSync(TASKPANE, 'utf8')),
    },
    '/addin/manifest.xml': {
      type: 'application/xml; charset=utf-8',
      text: () => manifest(readFileSync(MANIFEST, 'utf8')),
    },
  };
}
