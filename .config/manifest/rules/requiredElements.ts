import { at } from '../xml';
import { finding } from '../rule';
import type { Rule } from '../rule';

const HOST = ['VersionOverrides', 'Hosts', 'Host'];

const REQUIRED: readonly (readonly string[])[] = [
  ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'].map((name) => [name]),
  ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Permissions'].map((name) => [name]),
  ['DefaultSettings', 'SourceLocation'],
  [...HOST, 'Runtimes', 'Runtime'],
  ...['Script', 'Page', 'Metadata'].map((name) => [
    ...HOST,
    'AllFormFactors',
    'ExtensionPoint',
    name,
    'SourceLocation',
  ]),
  [...HOST, 'AllFormFactors', 'ExtensionPoint', 'Namespace'],
  ...['GetStarted', 'FunctionFile', 'ExtensionPoint'].map((name) => [...HOST, 'DesktopFormFactor', name]),
  ['VersionOverrides', 'Resources'],
];

export const requiredElements: Rule = {
  name: 'required-elements',
  findings: ({ root }) =>
    REQUIRED.filter((path) => !at(root, ...path)).map((path) =>
      finding(root, `${path.join(' › ')} is missing`),
    ),
};
