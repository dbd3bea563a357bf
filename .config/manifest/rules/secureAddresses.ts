import { finding } from '../rule';
import { wordingOf, wordings } from '../resources';
import { allNamed } from '../xml';
import type { Rule } from '../rule';

const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'bt:Image', 'bt:Url'];

/** Excel loads nothing over plain http. */
export const secureAddresses: Rule = {
  name: 'secure-addresses',
  findings: ({ root }) => {
    const addresses = [
      ...allNamed(root, ...ADDRESSES).flatMap(wordings),
      ...allNamed(root, 'SourceLocation').filter(({ attributes }) => 'DefaultValue' in attributes),
    ]
      .filter(({ attributes }) => 'DefaultValue' in attributes || 'Value' in attributes)
      .map((element) => ({ element, address: wordingOf(element) }));
    const domains = allNamed(root, 'AppDomain').map((element) => ({ element, address: element.text }));
    return [...addresses, ...domains]
      .filter(({ address }) => !URL.canParse(address) || new URL(address).protocol !== 'https:')
      .map(({ element, address }) => finding(element, `${address} is not an https address`));
  },
};
