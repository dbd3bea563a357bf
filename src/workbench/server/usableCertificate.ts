import { X509Certificate, createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Certificate } from './certificate';

const DAY = 24 * 60 * 60 * 1000;

/** The pair in these files, unless it is missing, unreadable, not for localhost, or about to expire. */
export function usableCertificate(
  files: { readonly key: string; readonly cert: string },
  now: Date,
): Certificate | null {
  try {
    const [key, cert] = [readFileSync(files.key, 'utf8'), readFileSync(files.cert, 'utf8')];
    return isUsable({ key, cert }, now) ? { key, cert } : null;
  } catch {
    return null;
  }
}

function isUsable({ key, cert }: Certificate, now: Date): boolean {
  const leaf = new X509Certificate(cert);
  return (
    leaf.checkHost('localhost') !== undefined &&
    leaf.checkPrivateKey(createPrivateKey(key)) &&
    Date.parse(leaf.validFrom) <= now.getTime() &&
    Date.parse(leaf.validTo) > now.getTime() + DAY
  );
}
