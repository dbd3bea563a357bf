/** `TABLES[k][b]`: what byte `b` followed by `k` zero bytes leaves behind. */
const TABLES = ((): readonly Int32Array[] => {
  const single = Int32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  });
  const tables = [single];
  for (let k = 1; k < 4; k += 1) {
    const before = tables[k - 1] as Int32Array;
    tables.push(before.map((rest) => (rest >>> 8) ^ (single[rest & 255] as number)));
  }
  return tables;
})();

/** CRC-32, as zips have it, of some bytes after those whose checksum was `before`; four bytes at a time. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  const at = (index: number): number => bytes[index] as number;
  const wholeWords = bytes.length - (bytes.length % 4);
  let rest = ~before;
  let i = 0;
  for (; i < wholeWords; i += 4) {
    const word = rest ^ (at(i) | (at(i + 1) << 8) | (at(i + 2) << 16) | (at(i + 3) << 24));
    rest =
      (t3[word & 255] as number) ^
      (t2[(word >>> 8) & 255] as number) ^
      (t1[(word >>> 16) & 255] as number) ^
      (t0[word >>> 24] as number);
  }
  for (; i < bytes.length; i += 1) rest = (rest >>> 8) ^ (t0[(rest ^ at(i)) & 255] as number);
  return ~rest >>> 0;
}
