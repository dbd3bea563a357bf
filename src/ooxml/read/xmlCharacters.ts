const TAB = 9;
const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const DOUBLE_QUOTE = 34;
export const AMPERSAND = 38;
export const SINGLE_QUOTE = 39;
export const SLASH = 47;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;

export const isSpace = (code: number): boolean =>
  code === SPACE || code === NEWLINE || code === RETURN || code === TAB;

export function afterSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

export function afterName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= GREATER && (code >= LESS || code === SLASH || isSpace(code))) break;
  }
  return at;
}

/** Where such a character stands next, `text.length` when none does; over short ways quicker than `indexOf`. */
export function upTo(code: number, text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== code) at += 1;
  return at;
}

export function standsAt(name: string, text: string, at: number): boolean {
  for (let i = 0; i < name.length; i += 1) {
    if (text.charCodeAt(at + i) !== name.charCodeAt(i)) return false;
  }
  return true;
}

/** Where a mark ends that comes next; `null` when it has not come. */
export function after(text: string, mark: string, from: number): number | null {
  const at = text.indexOf(mark, from);
  return at < 0 ? null : at + mark.length;
}
