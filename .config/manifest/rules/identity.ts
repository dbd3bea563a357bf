import { at } from '../xml';
import { finding } from '../rule';
import type { Finding, Manifest, Rule } from '../rule';

/** What the texts of single elements must look like. */
const FORMATS: readonly (readonly [path: string, format: RegExp, wanted: string])[] = [
  ['Id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a GUID in lower case'],
  ['Version', /^\d+(\.\d+){3}$/, 'four numbers with dots between them'],
  ['ProviderName', /^.{1,125}$/, '1 to 125 characters'],
  ['DefaultLocale', /^[a-z]{2}-[A-Z]{2}$/, 'a full language tag'],
  ['Permissions', /^ReadWriteDocument$/, 'ReadWriteDocument'],
];

export const identity: Rule = {
  name: 'identity',
  findings: ({ root }) =>
    FORMATS.flatMap(([path, format, wanted]) => {
      const element = at(root, path);
      return element && !format.test(element.text) ? [finding(element, `${path} is not ${wanted}`)] : [];
    }),
};

/** Both lists of hosts name Excel alone. */
export const workbookHost: Rule = {
  name: 'workbook-host',
  findings: ({ root }) => [
    ...hostsOtherThan({ root, attribute: 'Name', path: ['Hosts'] }),
    ...hostsOtherThan({ root, attribute: 'xsi:type', path: ['VersionOverrides', 'Hosts'] }),
  ],
};

interface HostList extends Pick<Manifest, 'root'> {
  readonly attribute: string;
  readonly path: readonly string[];
}

function hostsOtherThan({ root, attribute, path }: HostList): readonly Finding[] {
  const hosts = at(root, ...path)?.children ?? [];
  if (hosts.length !== 1)
    return [finding(root, `${path.join(' › ')} names ${hosts.length} hosts, not Workbook alone`)];
  return hosts
    .filter(({ attributes }) => attributes[attribute] !== 'Workbook')
    .map((host) => finding(host, `Host is not Workbook by its ${attribute}`));
}
