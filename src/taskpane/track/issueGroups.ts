import { formatNumber, terms, type Language, type TrackWords } from '../../i18n';
import type { IssueItem } from './issueItems';
import type { Grouping } from './trackView';

/** A row of the list: an issue, or the heading of those below it. */
export type ListRow =
  | { readonly kind: 'heading'; readonly key: string; readonly title: string; readonly count: string }
  | { readonly kind: 'issue'; readonly key: string; readonly item: IssueItem };

interface Telling {
  readonly language: Language;
  readonly words: TrackWords;
}

/** Issues under their headings, each once; without headings where they come by severity alone. */
export function issueRows(
  items: readonly IssueItem[],
  grouping: Grouping,
  telling: Telling,
): readonly ListRow[] {
  if (grouping === 'severity') return items.map(rowOf);
  const groups = new Map<string, IssueItem[]>();
  for (const item of items) {
    const title = grouping === 'column' ? columnTitle(item, telling) : personTitle(item, telling);
    const known = groups.get(title);
    if (known) known.push(item);
    else groups.set(title, [item]);
  }
  return [...groups].flatMap(([title, own]) => [
    { kind: 'heading' as const, key: `heading ${title}`, title, count: formatNumber(own.length) },
    ...own.map(rowOf),
  ]);
}

const rowOf = (item: IssueItem): ListRow => ({ kind: 'issue', key: item.key, item });

function columnTitle({ located }: IssueItem, { language, words }: Telling): string {
  const { table, field } = located.issue.place;
  const fields: Readonly<Record<string, string>> = terms(language).fields[table];
  return field === null ? words.whole : (fields[field] ?? words.whole);
}

function personTitle({ names, people, located }: IssueItem, { words }: Telling): string {
  const [id = ''] = located.issue.people;
  if (people === 0) return words.nobody;
  if (people > 1) return words.several;
  return names[0] === id || names[0] === undefined ? id : words.person(names[0], id);
}
