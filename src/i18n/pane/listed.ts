const MOST = 3;

/** The first few of many, and how many there are: one sheet per person makes a long list. */
export const listed = (
  items: readonly string[],
  separator: string,
  further: (count: number) => string,
): string =>
  items.length <= MOST
    ? items.join(separator)
    : `${items.slice(0, MOST).join(separator)}${further(items.length)}`;
