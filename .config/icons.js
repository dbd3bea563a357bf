import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const folder = fileURLToPath(new URL('../assets/icons/', import.meta.url));
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const source = readFileSync(`${folder}icons.svg`, 'utf8');

for (const [group, name] of source.matchAll(/<g id="(\w+)">.*?<\/g>/gs)) {
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${group}</svg>`;
  for (const size of SIZES) {
    const picture = new Resvg(icon, { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(`${folder}${name}-${size}.png`, picture.asPng());
  }
}
