import { Inflate } from 'fflate';
import { crc32 } from './checksum';
import { damaged } from './errors';
import { tooLarge, type Allowance } from './limits';
import { compressedBytes, type ZipEntry } from './zip';

const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes taken at a time: what they can grow to (1 032 times) is held at once, and no more. */
const STEP = 1 << 14;

/**
 * An entry's content piece by piece, so that what nobody asks for is never decompressed and a zip bomb is noticed while
 * it grows. Size and checksum are compared at the end: a flipped bit must not become another number.
 */
export function* inflated(
  bytes: Uint8Array,
  entry: ZipEntry,
  { limits, spend }: Allowance,
): Generator<Uint8Array> {
  const compressed = compressedBytes(bytes, entry);
  const most = Math.max(limits.unsuspiciousBytes, compressed.length * limits.inflation);
  let size = 0;
  let checksum = 0;
  for (const piece of pieces(compressed, entry)) {
    size += piece.length;
    spend.inflatedBytes(piece.length);
    if (size > most) throw tooLarge('inflation', limits);
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (size !== entry.size || checksum !== entry.checksum) throw damaged(entry.name, 'checksum');
}

function* pieces(compressed: Uint8Array, { name, method }: ZipEntry): Generator<Uint8Array> {
  if (method !== STORED && method !== DEFLATED) throw damaged(name, 'compression');
  const grown: Uint8Array[] = [];
  const inflate = new Inflate((piece) => grown.push(piece));
  for (let from = 0; from < compressed.length; from += STEP) {
    const step = compressed.subarray(from, from + STEP);
    if (method === STORED) {
      yield step;
      continue;
    }
    try {
      inflate.push(step, from + STEP >= compressed.length);
    } catch {
      throw damaged(name, 'compression');
    }
    yield* grown.splice(0);
  }
}
