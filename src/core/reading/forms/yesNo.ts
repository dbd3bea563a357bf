const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['是', '完成', '已完成', '达成', '已达成', 'true', 'yes', 'y'].map((word) => [word, true] as const),
  ...['否', '未完成', '没完成', '未达成', '没达成', 'false', 'no', 'n'].map((word) => [word, false] as const),
]);

/** Marks that are likely a yes or a no, but may be a slip: offered, not read. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...['√', '✓', '✔', '☑', '✅', '对', '有', 'ok', '100%'].map((mark) => [mark, '是'] as const),
  ...['×', '✗', '✘', '❌', 'x', '错', '没有', '0%'].map((mark) => [mark, '否'] as const),
]);

/** 是/完成/TRUE and 否/未完成/FALSE; `null` for anything else. */
export const yesNoWord = (text: string): boolean | null => WORDS.get(text.toLowerCase()) ?? null;

/** The same, and 1 and 0, where nothing but yes or no is expected. */
export const yesNo = (text: string): boolean | null =>
  text === '1' ? true : text === '0' ? false : yesNoWord(text);

export const likelyYesNo = (text: string): string | undefined => MARKS.get(text.toLowerCase());
