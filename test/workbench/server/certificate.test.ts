import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../../src/workbench/server/cacheFolder';
import { developerCertificate } from '../../../src/workbench/server/developerCertificate';
import { ownCertificate } from '../../../src/workbench/server/ownCertificate';
import type { Certificate } from '../../../src/workbench/server/certificate';

// A minute from now: certificates of this run are valid by then.
const NOW = new Date(Date.now() + 60_000);
const later = (days: number): Date => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);

describe('a certificate of our own', () => {
  let folder: string;
  let made: Certificate;

  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'certificate-')), 'kept');
    made = await ownCertificate(NOW, folder);
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

  test('is for localhost and its addresses, signed by an authority that it brings along', () => {
    const leaf = new X509Certificate(made.cert);
    const authority = new X509Certificate(made.cert.slice(made.cert.lastIndexOf('-----BEGIN')));
    expect(leaf.checkHost('localhost')).toBe('localhost');
    expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(authority.ca).toBe(true);
    expect(leaf.checkIssued(authority)).toBe(true);
  });

  test('is made once and kept, its key for its owner only', async () => {
    expect(await ownCertificate(NOW, folder)).toEqual(made);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'localhost.key')).mode & 0o077).toBe(0);
  });

  test('is made anew before it expires, and where what was kept is broken', async () => {
    expect(await ownCertificate(later(364), folder)).not.toEqual(made);
    const kept = readFileSync(join(folder, 'localhost.crt'), 'utf8');
    writeFileSync(join(folder, 'localhost.crt'), 'nothing');
    expect((await ownCertificate(NOW, folder)).cert).not.toBe(kept);
  });

  test('gives way to Microsoft’s developer certificate, unless that has expired', async () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    expect(developerCertificate(NOW, home)).toBeNull();
    mkdirSync(join(home, '.office-addin-dev-certs'));
    const { key, cert } = await ownCertificate(NOW, folder);
    writeFileSync(join(home, '.office-addin-dev-certs/localhost.key'), key);
    writeFileSync(join(home, '.office-addin-dev-certs/localhost.crt'), cert);
    expect(developerCertificate(NOW, home)).toEqual({ key, cert });
    expect(developerCertificate(later(400), home)).toBeNull();
    rmSync(home, { recursive: true });
  });
});

test.each([
  ['linux', { XDG_CACHE_HOME: '/caches' }, join('/caches', 'perf-workbench')],
  ['win32', { LOCALAPPDATA: 'C:\\Local' }, join('C:\\Local', 'perf-workbench')],
])('on %s, what can be made again is kept where the system keeps such things', (system, env, folder) => {
  expect(cacheFolder(env, system)).toBe(folder);
});
