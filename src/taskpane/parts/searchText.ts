const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What search looks through, folded once. */
export const searchText = (parts: readonly string[]): string => folded(parts.join(' '));

/** Whether every word that was typed is there: 「运营 王」 finds 王敏 of 运营部. */
export const matches = (searched: string, typed: string): boolean =>
  folded(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
