import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PNG = '89504e470d0a1a0a';

/** Finds the picture that an address will serve in the folder that is built from. */
export const pixelsIn =
  (root: string) =>
  (url: string): readonly [width: number, height: number] | null => {
    const file = URL.canParse(url) ? join(root, new URL(url).pathname) : '';
    if (!file.endsWith('.png') || !existsSync(file)) return null;
    const bytes = readFileSync(file);
    return bytes.toString('hex', 0, 8) === PNG ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
  };
