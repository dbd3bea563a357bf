import { allNamed, at, everyElement } from './xml';
import type { Element } from './xml';

/** The pictures, addresses and sentences that the rest of the manifest names by id. */
export const resourcesOf = (root: Element): readonly Element[] =>
  (at(root, 'VersionOverrides', 'Resources')?.children ?? []).flatMap(({ children }) => children);

/** Every element that names a resource. */
export const referencesOf = (root: Element): readonly Element[] =>
  everyElement(root).filter(({ attributes }) => 'resid' in attributes);

/** What a resource, or an element beside the overrides, says by default and in each language. */
export const wordings = (element: Element): readonly Element[] => [
  element,
  ...allNamed(element, 'Override', 'bt:Override'),
];

export const wordingOf = ({ attributes }: Element): string =>
  attributes['DefaultValue'] ?? attributes['Value'] ?? '';
