import { finding } from '../rule';
import { referencesOf, resourcesOf } from '../resources';
import { at } from '../xml';
import type { Rule } from '../rule';
import type { Element } from '../xml';

const LONGEST_RESID = 32;

const residOf = ({ attributes }: Element): string => attributes['resid'] ?? '';
const idOf = ({ attributes }: Element): string => attributes['id'] ?? '';

export const residsExist: Rule = {
  name: 'resids-exist',
  findings: ({ root }) => {
    const ids = new Set(resourcesOf(root).map(idOf));
    return referencesOf(root)
      .filter((element) => !ids.has(residOf(element)))
      .map((element) =>
        finding(element, `${element.name} names ${residOf(element)}, which is not among the resources`),
      );
  },
};

export const residsUsed: Rule = {
  name: 'resids-used',
  findings: ({ root }) => {
    const used = new Set(referencesOf(root).map(residOf));
    return resourcesOf(root)
      .filter((resource) => !used.has(idOf(resource)))
      .map((resource) => finding(resource, `nothing names the resource ${idOf(resource)}`));
  },
};

export const residLength: Rule = {
  name: 'resid-length',
  findings: ({ root }) =>
    resourcesOf(root)
      .filter((resource) => idOf(resource).length > LONGEST_RESID)
      .map((resource) => finding(resource, `${idOf(resource)} is longer than ${LONGEST_RESID} characters`)),
};

export const residsUnique: Rule = {
  name: 'resids-unique',
  findings: ({ root }) => {
    const resources = resourcesOf(root);
    return resources
      .filter((resource, index) => resources.findIndex((first) => idOf(first) === idOf(resource)) !== index)
      .map((resource) => finding(resource, `${idOf(resource)} is a resource already`));
  },
};

/** Which list of resources an element's text comes from, where it is not the short strings. */
const LIST_OF: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Description: 'bt:LongStrings',
};

export const residKind: Rule = {
  name: 'resid-kind',
  findings: ({ root }) => {
    const lists = at(root, 'VersionOverrides', 'Resources')?.children ?? [];
    const listOf = (id: string): string | undefined =>
      lists.find(({ children }) => children.some((resource) => idOf(resource) === id))?.name;
    return referencesOf(root).flatMap((element) => {
      const wanted = LIST_OF[element.name] ?? 'bt:ShortStrings';
      const actual = listOf(residOf(element));
      return actual === undefined || actual === wanted
        ? []
        : [
            finding(
              element,
              `${element.name} names ${residOf(element)} of ${actual}; it takes one of ${wanted}`,
            ),
          ];
    });
  },
};
