import { homedir } from 'node:os';
import { join } from 'node:path';
import { usableCertificate } from './usableCertificate';
import type { Certificate } from './certificate';

/** What `npx office-addin-dev-certs install` leaves behind, trusted by the system's browsers. */
export function developerCertificate(now: Date, home = homedir()): Certificate | null {
  const folder = join(home, '.office-addin-dev-certs');
  return usableCertificate({ key: join(folder, 'localhost.key'), cert: join(folder, 'localhost.crt') }, now);
}
