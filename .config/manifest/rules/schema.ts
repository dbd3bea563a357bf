import { at } from '../xml';
import { finding } from '../rule';
import type { Rule } from '../rule';

const OFFICE = 'http://schemas.microsoft.com/office';

/** The names that the elements of a manifest are read under. */
const ATTRIBUTES: readonly (readonly [path: readonly string[], name: string, value: string])[] = [
  [[], 'xmlns', `${OFFICE}/appforoffice/1.1`],
  [[], 'xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
  [[], 'xmlns:bt', `${OFFICE}/officeappbasictypes/1.0`],
  [[], 'xsi:type', 'TaskPaneApp'],
  [['VersionOverrides'], 'xmlns', `${OFFICE}/taskpaneappversionoverrides`],
  [['VersionOverrides'], 'xsi:type', 'VersionOverridesV1_0'],
];

export const schema: Rule = {
  name: 'schema',
  findings: ({ root }) =>
    ATTRIBUTES.flatMap(([path, name, value]) => {
      const element = at(root, ...path);
      return element && element.attributes[name] !== value
        ? [
            finding(
              element,
              `${element.name} has ${name} ${element.attributes[name] ?? 'missing'}, not ${value}`,
            ),
          ]
        : [];
    }),
};
