import { allNamed, at } from '../xml';
import { finding } from '../rule';
import type { Rule } from '../rule';

/** More than this would hide the add-in from Excels it runs in; the rest is asked for with `isSetSupported`. */
const SETS: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.1',
  ExcelApi: '1.9',
};

export const requirementSets: Rule = {
  name: 'requirement-sets',
  findings: ({ root }) => {
    const requirements = at(root, 'Requirements') ?? root;
    const sets = allNamed(requirements, 'Set');
    const missing = Object.keys(SETS).filter(
      (name) => !sets.some(({ attributes }) => attributes['Name'] === name),
    );
    return [
      ...missing.map((name) =>
        finding(requirements, `Requirements does not name ${name} ${SETS[name] ?? ''}`),
      ),
      ...sets.flatMap((set) => {
        const { Name: name = '', MinVersion: version = '' } = set.attributes;
        return SETS[name] === version
          ? []
          : [finding(set, `${name} ${version} is not ${SETS[name] ?? 'asked for'}`)];
      }),
    ];
  },
};
