/** A short text that stands for a long one: 64 bits, and nothing can be read from it. */
export function fingerprint(text: string): string {
  const halves = [0x9e37_79b9, 0x85eb_ca6b].map((seed) => hash(text, seed).toString(36).padStart(7, '0'));
  return halves.join('');
}

/**
 * A hash of 32 bits that every character changes.
 * @source MurmurHash3 by Austin Appleby, public domain: its mixing of one word after another
 */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    const word = Math.imul(text.charCodeAt(index), 0xcc9e_2d51);
    state ^= Math.imul((word << 15) | (word >>> 17), 0x1b87_3593);
    state = (Math.imul((state << 13) | (state >>> 19), 5) + 0xe654_6b64) | 0;
  }
  state ^= text.length;
  state = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2_ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
