import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCA, createCert } from 'mkcert';
import { cacheFolder } from './cacheFolder';
import { usableCertificate } from './usableCertificate';
import type { Certificate } from './certificate';

const VALID_DAYS = 365;

/** A certificate for localhost that this computer makes once a year and keeps outside the repository. */
export async function ownCertificate(now: Date, folder = cacheFolder()): Promise<Certificate> {
  const files = { key: join(folder, 'localhost.key'), cert: join(folder, 'localhost.crt') };
  const kept = usableCertificate(files, now);
  if (kept !== null) return kept;
  const made = await newCertificate();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(files.key, made.key, { mode: 0o600 });
  writeFileSync(files.cert, made.cert);
  return made;
}

/** The authority's key is thrown away, so that nobody can ever sign anything else with it. */
async function newCertificate(): Promise<Certificate> {
  const authority = await createCA({
    organization: 'PERF workbench',
    countryCode: 'CN',
    state: 'localhost',
    locality: 'localhost',
    validity: VALID_DAYS,
  });
  const { key, cert } = await createCert({
    ca: authority,
    domains: ['localhost', '127.0.0.1', '::1'],
    validity: VALID_DAYS,
  });
  return { key, cert: `${cert.trim()}\n${authority.cert.trim()}\n` };
}
