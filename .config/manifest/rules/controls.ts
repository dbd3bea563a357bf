import { finding } from '../rule';
import { allNamed } from '../xml';
import type { Rule } from '../rule';

const LONGEST_ID = 125;

export const controlIds: Rule = {
  name: 'control-ids',
  findings: ({ root }) => {
    const seen = new Set<string>();
    return allNamed(root, 'Group', 'Control').flatMap((element) => {
      const { id = '' } = element.attributes;
      const isSound = id !== '' && id.length <= LONGEST_ID && !seen.has(id);
      seen.add(id);
      return isSound
        ? []
        : [finding(element, `${element.name} needs an id of its own, at most ${LONGEST_ID} characters`)];
    });
  },
};
