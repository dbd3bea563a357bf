import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../.config/manifest/check';
import { pixelsIn } from '../../.config/manifest/pictures';
import { hosting } from '../../.config/hosting.js';

const ROOT = resolve(__dirname, '../..');
const MANIFEST = readFileSync(resolve(ROOT, 'manifest.xml'), 'utf8');
const PAGE = readFileSync(resolve(ROOT, 'src/excel/taskpane.html'), 'utf8');

const policyOf = (page: string): string => /content="(default-src [^"]+)"/.exec(page)![1]!;

describe('the base URL', () => {
  test('is localhost unless it is set', () => expect(hosting({}).manifest(MANIFEST)).toBe(MANIFEST));

  test.each(['https://perf.example.com', 'https://perf.example.com/'])(
    '%s stands wherever localhost stood',
    (base) => {
      const manifest = hosting({ PERF_BASE_URL: base }).manifest(MANIFEST);
      expect(manifest).not.toContain('localhost');
      expect(manifest).toContain('<AppDomain>https://perf.example.com</AppDomain>');
      expect(manifest).toContain('"https://perf.example.com/taskpane.html"');
      expect(checkManifest(manifest, pixelsIn(ROOT))).toEqual([]);
    },
  );

  test('may have a folder, while the app domain has none', () => {
    const manifest = hosting({ PERF_BASE_URL: 'https://example.com/tools/perf' }).manifest(MANIFEST);
    expect(manifest).toContain('<AppDomain>https://example.com</AppDomain>');
    expect(manifest).toContain('"https://example.com/tools/perf/functions.js"');
  });

  test.each(['http://perf.example.com/', 'perf.example.com', ''])('%j is refused', (base) => {
    expect(() => hosting({ PERF_BASE_URL: base })).toThrow('PERF_BASE_URL must be an https address');
  });
});

describe('the page', () => {
  test('takes scripts from its own origin and from Microsoft’s library alone', () => {
    const page = hosting({}).page(PAGE);
    expect(page).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(policyOf(page)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  });

  test('follows the library to the address of another cloud', () => {
    const library = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';
    const page = hosting({ PERF_OFFICE_JS: library }).page(PAGE);
    expect(page).toContain(`src="${library}"`);
    expect(policyOf(page)).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
  });

  test('names no other origin for a library beside it', () => {
    expect(policyOf(hosting({ PERF_OFFICE_JS: 'office/office.js' }).page(PAGE))).toContain(
      "script-src 'self';",
    );
  });

  test('never allows eval, and scripts only by address', () => {
    const [scripts] = /script-src [^;]+/.exec(policyOf(hosting({}).page(PAGE)))!;
    expect(scripts).not.toMatch(/unsafe|\*|data:/);
  });

  test('loads the functions right after the library, before everything else', () => {
    const scripts = [
      ...hosting({})
        .page(PAGE)
        .matchAll(/<script(.*?)src="([^"]+)"/g),
    ].map(([, how, src]) => [how!.trim(), src]);
    expect(scripts.slice(1)).toEqual([
      ['', 'functions.js'],
      ['', 'ribbon.js'],
      ['defer', 'telling.js'],
      ['defer', 'taskpane.js'],
    ]);
  });
});
