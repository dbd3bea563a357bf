import { AMPERSAND, RETURN } from './xmlCharacters';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Text as it is meant: line ends as `\n`, references (`&lt;`, `&#20998;`) as their characters.
 * @param fail called, and expected to throw, for a reference XML does not know
 */
export function meantText(written: string, fail: () => never): string {
  if (isPlain(written)) return written;
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  let meant = '';
  let done = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
    const end = text.indexOf(';', at);
    if (end < 0) return fail();
    meant += text.slice(done, at) + referredCharacter(text.slice(at + 1, end), fail);
    done = end + 1;
  }
  return meant + text.slice(done);
}

const referredCharacter = (name: string, fail: () => never): string =>
  NAMED.get(name) ?? numberedCharacter(name) ?? fail();

/** Most text is short and needs nothing done: looking costs less than a search. */
function isPlain(written: string): boolean {
  for (let i = 0; i < written.length; i += 1) {
    const code = written.charCodeAt(i);
    if (code === AMPERSAND || code === RETURN) return false;
  }
  return true;
}

/** Attribute values are text whose line ends and tabs are spaces. */
export const meantValue = (written: string, fail: () => never): string =>
  meantText(written.replace(/\r\n|[\t\n\r]/g, ' '), fail);

function numberedCharacter(name: string): string | null {
  const match = /^#(?:(\d+)|x([\dA-Fa-f]+))$/.exec(name);
  if (!match) return null;
  const code = match[1] === undefined ? parseInt(match[2] ?? '', 16) : Number(match[1]);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** @source XML 1.0, 2.2 */
const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code < 0xd800) ||
  (code > 0xdfff && code < 0xfffe) ||
  (code > 0xffff && code <= 0x10ffff);
