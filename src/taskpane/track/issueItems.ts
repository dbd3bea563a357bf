import { sentence, type LocatedIssue, type Month } from '../../actions';
import type { Severity } from '../../core';
import type { Language } from '../../i18n';
import { sheetCellText } from '../../tables';
import { oncePer } from '../month/derived';
import { matches, searchText } from '../parts/searchText';
import type { TrackView } from './trackView';

/** An issue as the list shows it and search looks through it. */
export interface IssueItem {
  /** Stays the same while the issue does, so that focus and place in the list survive a new reading. */
  readonly key: string;
  readonly located: LocatedIssue;
  readonly severity: Severity;
  readonly sentence: string;
  /** `评分表!G12`; `''` where it concerns the whole table. */
  readonly cell: string;
  /** Names of the first few whom it touches, of how many. */
  readonly names: readonly string[];
  readonly people: number;
  readonly searched: string;
}

const NAMES_SHOWN = 2;

const itemsIn: Readonly<Record<Language, (month: Month) => readonly IssueItem[]>> = {
  'zh-CN': oncePer((month) => itemsOf(month, 'zh-CN')),
  en: oncePer((month) => itemsOf(month, 'en')),
};

/** Every issue of a month, in reading order. */
export const issueItems = (month: Month, language: Language): readonly IssueItem[] =>
  itemsIn[language](month);

function itemsOf(month: Month, language: Language): readonly IssueItem[] {
  const names = new Map(month.scorecard.people.map(({ id, name }) => [id, name]));
  const repeats = new Map<string, number>();
  return month.issues.map((located) => {
    const { code, severity, people } = located.issue;
    const cell = located.cell ? sheetCellText(located.cell) : '';
    const told = sentence(located, language);
    const base = `${code} ${cell}`;
    const repeat = repeats.get(base) ?? 0;
    repeats.set(base, repeat + 1);
    const named = people.map((id) => names.get(id) ?? id);
    return {
      key: `${base} ${repeat}`,
      located,
      severity,
      sentence: told,
      cell,
      names: people.slice(0, NAMES_SHOWN).map((id) => names.get(id) || id),
      people: people.length,
      searched: searchText([told, cell, ...named, ...people]),
    };
  });
}

/** Those that the filter and the search let through. */
export function shownIssues(
  items: readonly IssueItem[],
  { search, severity }: TrackView,
): readonly IssueItem[] {
  return items.filter(
    (item) => (severity === null || item.severity === severity) && matches(item.searched, search),
  );
}
