import { developerCertificate } from './developerCertificate';
import { ownCertificate } from './ownCertificate';

export interface Certificate {
  readonly key: string;
  /** The certificate, then whoever signed it. */
  readonly cert: string;
}

export interface ServingCertificate extends Certificate {
  /** Signed by ourselves: browsers warn once. */
  readonly isOwn: boolean;
}

/** Microsoft's developer certificate where it was installed on this computer, else one of our own. */
export async function servingCertificate(now = new Date()): Promise<ServingCertificate> {
  const installed = developerCertificate(now);
  return installed === null
    ? { ...(await ownCertificate(now)), isOwn: true }
    : { ...installed, isOwn: false };
}
