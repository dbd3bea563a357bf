import { finding } from '../rule';
import { allNamed } from '../xml';
import type { Rule } from '../rule';
import type { Element } from '../xml';

/** The pane, the ribbon's functions and the worksheet functions are one page, so that they share what they know. */
export const sharedPage: Rule = {
  name: 'shared-page',
  findings: ({ root }) => {
    const pages = [
      ...allNamed(root, 'Runtime', 'FunctionFile'),
      ...[...allNamed(root, 'Page'), ...showsPane(root)].flatMap((element) =>
        allNamed(element, 'SourceLocation'),
      ),
    ];
    const shared = pages[0]?.attributes['resid'];
    return pages
      .filter(({ attributes }) => attributes['resid'] !== shared)
      .map((element) => finding(element, `${element.name} is not the page ${shared ?? ''} of the runtime`));
  },
};

const showsPane = (root: Element): readonly Element[] =>
  allNamed(root, 'Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');

/** One runtime, which lives as long as the workbook is open: functions calculate with the pane closed. */
export const longRuntime: Rule = {
  name: 'long-runtime',
  findings: ({ root }) =>
    allNamed(root, 'Runtime').flatMap((runtime, index) =>
      index === 0 && runtime.attributes['lifetime'] === 'long'
        ? []
        : [finding(runtime, 'there is one Runtime, and its lifetime is long')],
    ),
};

/** An id would open a second pane beside the one that lives on. */
export const noTaskpaneId: Rule = {
  name: 'no-taskpane-id',
  findings: ({ root }) =>
    allNamed(root, 'TaskpaneId').map((element) =>
      finding(element, 'TaskpaneId conflicts with a long-lived runtime'),
    ),
};
