import {
  afterName,
  afterSpace,
  AMPERSAND,
  DOUBLE_QUOTE,
  EQUALS,
  LESS,
  SINGLE_QUOTE,
  SPACE,
} from './xmlCharacters';
import { meantValue } from './xmlText';

/** The attributes of the tag that is being heard; gone when the next one is read. */
export interface Attributes {
  readonly get: (name: string) => string | undefined;
  readonly names: () => readonly string[];
}

export interface TagAttributes extends Attributes {
  readonly clear: () => void;
  /** Reads the attribute that begins at `at`. @returns where it ends, `null` while its end has not come. */
  readonly read: (text: string, at: number) => number | null;
}

/** Two lists that every tag fills anew: millions of tags would otherwise leave an object each. */
export function tagAttributes(most: number, fail: (fault: 'xml' | 'attributes') => never): TagAttributes {
  const illFormed = (): never => fail('xml');
  let count = 0;
  const names: string[] = [];
  const values: string[] = [];

  function find(name: string): number {
    for (let i = 0; i < count; i += 1) if (names[i] === name) return i;
    return -1;
  }

  return {
    get(name) {
      const index = find(name);
      return index < 0 ? undefined : values[index];
    },
    names: () => names.slice(0, count),
    clear() {
      count = 0;
    },
    read(text, start) {
      const nameEnd = afterName(text, start);
      const equals = afterSpace(text, nameEnd);
      const quote = afterSpace(text, equals + 1);
      if (quote >= text.length) return null;
      const mark = text.charCodeAt(quote);
      if (nameEnd === start || text.charCodeAt(equals) !== EQUALS) illFormed();
      if (mark !== DOUBLE_QUOTE && mark !== SINGLE_QUOTE) illFormed();
      let plain = true;
      let end = quote + 1;
      for (; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (code === mark) break;
        if (code === LESS) illFormed();
        if (code === AMPERSAND || code < SPACE) plain = false;
      }
      if (end === text.length) return null;
      const name = text.slice(start, nameEnd);
      const written = text.slice(quote + 1, end);
      if (find(name) >= 0) illFormed();
      if (count === most) fail('attributes');
      names[count] = name;
      values[count] = plain ? written : meantValue(written, illFormed);
      count += 1;
      return end + 1;
    },
  };
}
