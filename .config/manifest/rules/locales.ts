import { finding } from '../rule';
import { resourcesOf, wordings } from '../resources';
import { allNamed, at, everyElement } from '../xml';
import type { Rule } from '../rule';
import type { Element } from '../xml';

const LOCALE = 'zh-CN';

const residOf = (element: Element | undefined): string => element?.attributes['resid'] ?? '';
const functionsPoint = ['VersionOverrides', 'Hosts', 'Host', 'AllFormFactors', 'ExtensionPoint'];
const namespaceOf = (root: Element): string => residOf(at(root, ...functionsPoint, 'Namespace'));
const metadataOf = (root: Element): string =>
  residOf(at(root, ...functionsPoint, 'Metadata', 'SourceLocation'));

/** Everything that is read is there in both languages: all sentences, and the descriptions of the functions. */
export const localeParity: Rule = {
  name: 'locale-parity',
  findings: ({ root }) => {
    const named = root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description');
    const read = resourcesOf(root).filter(({ name, attributes }) =>
      name === 'bt:String' ? attributes['id'] !== namespaceOf(root) : attributes['id'] === metadataOf(root),
    );
    return [...named, ...read]
      .filter((element) => element.children.length === 0)
      .map((element) =>
        finding(element, `${element.attributes['id'] ?? element.name} has no ${LOCALE} wording`),
      );
  },
};

export const localeTag: Rule = {
  name: 'locale-tag',
  findings: ({ root }) =>
    allNamed(root, 'Override', 'bt:Override')
      .filter(({ attributes }) => attributes['Locale'] !== LOCALE)
      .map((element) =>
        finding(element, `Locale is ${element.attributes['Locale'] ?? 'missing'}, not ${LOCALE}`),
      ),
};

/** The wrong kind of override stops Excel from loading the manifest at all. */
export const overrideKind: Rule = {
  name: 'override-kind',
  findings: ({ root }) =>
    everyElement(root).flatMap((parent) => {
      const wanted = parent.name.startsWith('bt:') ? 'bt:Override' : 'Override';
      return parent.children
        .filter(({ name }) => /(^|:)Override$/.test(name) && name !== wanted)
        .map((child) => finding(child, `${parent.name} takes ${wanted}, not ${child.name}`));
    }),
};

/** Formulas are written in one namespace, so that a workbook calculates in every language. */
export const oneNamespace: Rule = {
  name: 'one-namespace',
  findings: ({ root }) =>
    resourcesOf(root)
      .filter(({ attributes }) => attributes['id'] === namespaceOf(root))
      .flatMap(wordings)
      .filter(({ attributes }) => attributes['DefaultValue'] !== 'PERF')
      .map((element) => finding(element, 'the namespace is PERF in every language')),
};
