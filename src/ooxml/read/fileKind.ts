import { type FoundKind, refusal, type WorkbookFileError } from './errors';

const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const OTHER_SIGNATURES: readonly (readonly [FoundKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

/** Bytes looked at to tell text from anything else. */
const PROBE = 4096;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Nothing when the bytes begin as a zip does. @throws WorkbookFileError that says what they are instead. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature))) return;
  if (bytes.length === 0) throw refusal('not-a-workbook', { found: 'empty' });
  if (startsWith(bytes, CFB_SIGNATURE)) throw compoundFile(bytes);
  const found = OTHER_SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (found) throw refusal('not-a-workbook', { found });
  throw textFile(bytes);
}

/** Old Office files and encrypted new ones share a container; the names of its streams tell them apart. */
function compoundFile(bytes: Uint8Array): WorkbookFileError {
  const streams = streamNames(bytes);
  if (streams.has('EncryptedPackage')) return refusal('password-protected', {});
  if (streams.has('WordDocument')) return refusal('not-a-workbook', { found: 'word' });
  if (streams.has('PowerPoint Document')) {
    return refusal('not-a-workbook', { found: 'powerpoint' });
  }
  return refusal('old-xls', {});
}

/** Directory entries are 128 bytes on 128-byte bounds and begin with a UTF-16 name. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const wanted = ['EncryptedPackage', 'WordDocument', 'PowerPoint Document'];
  const found = new Set<string>();
  for (let offset = 512; offset + 128 <= bytes.length; offset += 128) {
    for (const name of wanted) if (utf16At(bytes, offset, name)) found.add(name);
  }
  return found;
}

function utf16At(bytes: Uint8Array, offset: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (bytes[offset + 2 * i] !== text.charCodeAt(i) || bytes[offset + 2 * i + 1] !== 0) return false;
  }
  return true;
}

function textFile(bytes: Uint8Array): WorkbookFileError {
  const probe = bytes.subarray(0, PROBE);
  const wide = startsWith(probe, [0xff, 0xfe]) || startsWith(probe, [0xfe, 0xff]);
  const control = probe.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  if (control && !wide) return refusal('not-a-workbook', { found: 'unknown' });
  const start = new TextDecoder(wide && probe[0] === 0xff ? 'utf-16le' : wide ? 'utf-16be' : 'utf-8')
    .decode(probe)
    .trimStart();
  if (/^<!doctype html|^<(html|head|body|table|meta|style)\b/i.test(start)) {
    return refusal('not-a-workbook', { found: 'html' });
  }
  if (/^<(\?xml|[a-z]+[: >])/i.test(start)) return refusal('not-a-workbook', { found: 'xml' });
  return refusal('csv', {});
}
