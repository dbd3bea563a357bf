import { finding } from '../rule';
import { resourcesOf, wordingOf } from '../resources';
import { allNamed } from '../xml';
import type { Finding, Manifest, Rule } from '../rule';
import type { Element } from '../xml';

const RIBBON_SIZES = ['16', '32', '80'];

/** Every icon is a square of the size it is announced with. */
export const iconPixels: Rule = {
  name: 'icon-pixels',
  findings: (manifest) => [
    ...allNamed(manifest.root, 'IconUrl').flatMap((icon) => wrongSize(manifest, icon, 32)),
    ...allNamed(manifest.root, 'HighResolutionIconUrl').flatMap((icon) => wrongSize(manifest, icon, 64)),
    ...allNamed(manifest.root, 'Icon').flatMap(({ children }) =>
      children.flatMap((image) => {
        const resource = resourcesOf(manifest.root).find(
          ({ attributes }) => attributes['id'] === image.attributes['resid'],
        );
        return resource ? wrongSize(manifest, resource, Number(image.attributes['size'])) : [];
      }),
    ),
  ],
};

function wrongSize({ pixelsOf }: Manifest, icon: Element, size: number): readonly Finding[] {
  const address = wordingOf(icon);
  const pixels = pixelsOf(address);
  if (!pixels) return [finding(icon, `there is no picture for ${address}`)];
  const [width, height] = pixels;
  return width === size && height === size
    ? []
    : [finding(icon, `${address} has ${width} × ${height} pixels, not ${size} × ${size}`)];
}

/** Ribbon icons of 16, 32 and 80 pixels are a must. */
export const iconSizes: Rule = {
  name: 'icon-sizes',
  findings: ({ root }) =>
    allNamed(root, 'Icon').flatMap((icon) =>
      RIBBON_SIZES.filter((size) => !icon.children.some(({ attributes }) => attributes['size'] === size)).map(
        (size) => finding(icon, `Icon has no picture of ${size} pixels`),
      ),
    ),
};
