import { finding } from '../rule';
import { wordingOf, wordings } from '../resources';
import { allNamed, at } from '../xml';
import type { Rule } from '../rule';
import type { Element } from '../xml';

const SHORT = 125;
const LONG = 250;
const ADDRESS = 2048;

const children = (root: Element, ...path: readonly string[]): readonly Element[] =>
  at(root, ...path)?.children ?? [];

export const wordLength: Rule = {
  name: 'word-length',
  findings: ({ root }) => {
    const resources = ['VersionOverrides', 'Resources'];
    return [
      ...tooLong(
        root.children.filter(({ name }) => name === 'DisplayName'),
        SHORT,
      ),
      ...tooLong(
        root.children.filter(({ name }) => name === 'Description'),
        LONG,
      ),
      ...tooLong(children(root, ...resources, 'bt:ShortStrings'), SHORT),
      ...tooLong(children(root, ...resources, 'bt:LongStrings'), LONG),
      ...tooLong(children(root, ...resources, 'bt:Images'), ADDRESS),
      ...tooLong(children(root, ...resources, 'bt:Urls'), ADDRESS),
      ...tooLong(allNamed(root, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'), ADDRESS),
    ];
  },
};

const tooLong = (elements: readonly Element[], longest: number) =>
  elements
    .flatMap(wordings)
    .filter((wording) => wordingOf(wording).length > longest || wordingOf(wording) === '')
    .map((wording) =>
      finding(wording, `${wording.name} has ${wordingOf(wording).length} characters, not 1 to ${longest}`),
    );
