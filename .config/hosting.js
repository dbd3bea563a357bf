const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const SOURCE_BASE = 'https://localhost:3000/';

/**
 * Where the built add-in will live: `PERF_BASE_URL` is the https address that serves `dist/`, `PERF_OFFICE_JS` the
 * address of Microsoft's library, absolute or beside the page.
 */
export function hosting({ PERF_BASE_URL = SOURCE_BASE, PERF_OFFICE_JS = CDN } = process.env) {
  if (!URL.canParse(PERF_BASE_URL) || new URL(PERF_BASE_URL).protocol !== 'https:')
    throw new Error(`PERF_BASE_URL must be an https address, not ${PERF_BASE_URL}`);
  const base = new URL(PERF_BASE_URL.endsWith('/') ? PERF_BASE_URL : `${PERF_BASE_URL}/`);
  const officeOrigin = new URL(PERF_OFFICE_JS, base).origin;
  const scriptSources = officeOrigin === base.origin ? "'self'" : `'self' ${officeOrigin}`;
  return {
    manifest: (text) =>
      text.replaceAll(SOURCE_BASE, base.href).replaceAll(new URL(SOURCE_BASE).origin, base.origin),
    page: (text) =>
      text.replace('PERF_OFFICE_JS', PERF_OFFICE_JS).replace('PERF_SCRIPT_SOURCES', scriptSources),
  };
}
