import { sentence, type LocatedEdit, type LocatedIssue } from '../actions';
import type { Language } from '../i18n';
import { sheetCellText } from '../tables';
import type { Session } from './session';

/** An issue as `--json` prints it. */
export interface IssueJson {
  readonly severity: string;
  readonly code: string;
  /** `Sheet!B12`; `null` when it concerns the whole table. */
  readonly cell: string | null;
  readonly message: string;
  readonly people: readonly string[];
  /** The first cell to change; further ones in `also`. */
  readonly fix: (EditJson & { readonly also?: readonly EditJson[] }) | null;
  readonly consequences: readonly IssueJson[];
}

interface EditJson {
  readonly cell: string;
  readonly old: string;
  readonly new: string | number;
}

export function issueJson(located: LocatedIssue, language: Language): IssueJson {
  const [first, ...also] = located.fix.map(editJson);
  return {
    severity: located.issue.severity,
    code: located.issue.code,
    cell: located.cell && sheetCellText(located.cell),
    message: sentence(located, language),
    people: located.issue.people,
    fix: first ? { ...first, ...(also.length > 0 && { also }) } : null,
    consequences: located.consequences.map((consequence) => issueJson(consequence, language)),
  };
}

const editJson = ({ cell, old, new: fixed }: LocatedEdit): EditJson => ({
  cell: sheetCellText(cell),
  old,
  new: fixed,
});

/** An issue as lines of text: cell, sentence, the fix on offer, and indented what follows from it. */
export function issueLines(located: LocatedIssue, session: Session, depth = 0): readonly string[] {
  const { terminal, language, words } = session;
  const { dim, cyan } = terminal.colors;
  const indent = '  '.repeat(depth + 1);
  const mark = depth > 0 ? '↳ ' : '';
  const cell = located.cell ? `${cyan(sheetCellText(located.cell))}  ` : '';
  const [first, ...further] = located.fix;
  return [
    `${indent}${mark}${cell}${sentence(located, language)}`,
    ...(first ? [dim(`${indent}  ${words.fixOffered(first.old, first.new, further.length)}`)] : []),
    ...located.consequences.flatMap((consequence) => issueLines(consequence, session, depth + 1)),
  ];
}
