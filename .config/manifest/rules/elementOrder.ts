import { everyElement } from '../xml';
import { finding } from '../rule';
import type { Element } from '../xml';
import type { Finding, Rule } from '../rule';

/** What may stand in an element, in this order; an element that is not listed here holds none. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  AppDomains: 'AppDomain',
  Requirements: 'Sets Methods',
  Sets: 'Set',
  DefaultSettings: 'SourceLocation RequestedWidth RequestedHeight',
  VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins',
  Hosts: 'Host',
  Host: 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint CustomFunctions': 'Script Page Metadata Namespace',
  'ExtensionPoint PrimaryCommandSurface': 'OfficeTab CustomTab',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  OfficeTab: 'Group',
  CustomTab: 'Group Label',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image',
  'Action ExecuteFunction': 'FunctionName',
  'Action ShowTaskpane': 'TaskpaneId SourceLocation Title',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image',
  'bt:Urls': 'bt:Url',
  'bt:ShortStrings': 'bt:String',
  'bt:LongStrings': 'bt:String',
};

const REPEATED = /^(AppDomain|Set|Host|Runtime|ExtensionPoint|Group|Control|bt:Image|bt:Url|bt:String)$/;

/** Excel reads a manifest as a sequence: an element in the wrong place is as bad as one that does not exist. */
export const elementOrder: Rule = {
  name: 'element-order',
  findings: ({ root }) => everyElement(root).flatMap(misplaced),
};

function misplaced(parent: Element): readonly Finding[] {
  const type = parent.attributes['xsi:type'] ?? '';
  const order = (ORDER[parent.name] ?? ORDER[`${parent.name} ${type}`] ?? '').split(' ');
  const seen = new Set<string>();
  let reached = 0;
  return parent.children
    .filter(({ name }) => !/(^|:)Override$/.test(name))
    .flatMap((child) => {
      const place = order.indexOf(child.name);
      if (place < 0) return [finding(child, `${child.name} does not belong in ${parent.name}`)];
      if (place < reached)
        return [finding(child, `${child.name} comes after ${order[reached] ?? ''} in ${parent.name}`)];
      if (seen.has(child.name) && !REPEATED.test(child.name))
        return [finding(child, `${child.name} stands twice in ${parent.name}`)];
      reached = place;
      seen.add(child.name);
      return [];
    });
}
