import { tagAttributes, type Attributes } from './xmlAttributes';
import {
  after,
  afterName,
  afterSpace,
  EXCLAMATION,
  GREATER,
  isSpace,
  LESS,
  QUESTION,
  SLASH,
  standsAt,
  upTo,
} from './xmlCharacters';
import { meantText } from './xmlText';

/**
 * What a part's reader hears, in the order of the part. Names come without the prefix of the part's own vocabulary:
 * `x:row` is `row` in a part that begins with `<x:worksheet>`. Elements of other vocabularies keep theirs and so match
 * nothing.
 */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** Text between two pieces of markup, at times in several pieces itself; CDATA comes as text. */
  readonly text?: (text: string) => void;
}

export type XmlFault = 'xml' | 'doctype' | 'depth' | 'markupCharacters' | 'attributes';

export interface XmlBounds {
  /** Most elements inside one another. */
  readonly deepest: number;
  /** Most characters of one tag or comment. */
  readonly longest: number;
  readonly mostAttributes: number;
  /** Called, and expected to throw, where the text is not well-formed or out of bounds. */
  readonly fail: (fault: XmlFault) => never;
}

export interface XmlScanner {
  readonly write: (chunk: string) => void;
  /** Says that nothing more comes. */
  readonly end: () => void;
}

/**
 * Reads XML chunk by chunk. Document types are refused, and what cannot change a cell is not checked: the alphabet of
 * names, control characters, dashes in comments. A sheet is little else than millions of short tags, and this takes them
 * twice as fast as a general parser.
 */
export function xmlScanner(
  listener: XmlListener,
  { deepest, longest, mostAttributes, fail }: XmlBounds,
): XmlScanner {
  const illFormed = (): never => fail('xml');
  const attributes = tagAttributes(mostAttributes, fail);
  /** Names of the elements that are open, as they are written. */
  const path: string[] = [];
  /** Of the part's own vocabulary; `null` before its first element. */
  let prefix: string | null = null;
  let unread = '';

  return {
    write(chunk) {
      const text = unread === '' ? chunk : unread + chunk;
      let done = 0;
      for (let at = upTo(LESS, text, 0); at < text.length; at = upTo(LESS, text, done)) {
        if (at > done) say(text.slice(done, at));
        const end = markup(text, at);
        done = end ?? at;
        if (end === null) break;
      }
      unread = spareText(text, done);
      if (unread.length > longest) fail('markupCharacters');
    },
    end() {
      if (path.length > 0 || prefix === null || unread.trim() !== '') illFormed();
    },
  };

  /** Says what is text for certain; @returns what may be cut in the middle. */
  function spareText(text: string, from: number): string {
    const rest = text.slice(from);
    if (rest.startsWith('<')) return rest;
    const cut = /(?:\r|&[^;]*)$/.exec(rest)?.index ?? rest.length;
    if (cut > 0) say(rest.slice(0, cut));
    return rest.slice(cut);
  }

  function say(written: string): void {
    const text = meantText(written, illFormed);
    if (path.length > 0) listener.text?.(text);
    else if (text.trim() !== '') illFormed();
  }

  /** Where the markup that begins at `at` ends; `null` while its end has not come. */
  function markup(text: string, at: number): number | null {
    if (at + 1 === text.length) return null;
    switch (text.charCodeAt(at + 1)) {
      case SLASH:
        return closeTag(text, at);
      case QUESTION:
        return after(text, '?>', at + 2);
      case EXCLAMATION:
        return declaration(text, at);
      default:
        return openTag(text, at);
    }
  }

  function declaration(text: string, at: number): number | null {
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) {
      const end = after(text, ']]>', at + 9);
      if (path.length === 0) illFormed();
      if (end !== null) listener.text?.(text.slice(at + 9, end - 3).replace(/\r\n?/g, '\n'));
      return end;
    }
    if (text.length - at >= 9) fail(text.startsWith('<!DOCTYPE', at) ? 'doctype' : 'xml');
    return null;
  }

  function closeTag(text: string, at: number): number | null {
    const name = path[path.length - 1] ?? illFormed();
    const nameEnd = at + 2 + name.length;
    const end = afterSpace(text, nameEnd);
    if (end >= text.length) return upTo(GREATER, text, at) < text.length ? illFormed() : null;
    if (text.charCodeAt(end) !== GREATER || !standsAt(name, text, at + 2)) illFormed();
    path.pop();
    listener.close?.(ours(name));
    return end + 1;
  }

  function openTag(text: string, start: number): number | null {
    const nameEnd = afterName(text, start + 1);
    attributes.clear();
    let at = nameEnd;
    for (;;) {
      const apart = isSpace(text.charCodeAt(at));
      at = afterSpace(text, at);
      if (at >= text.length) return null;
      const code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH) break;
      if (!apart) illFormed();
      const end = attributes.read(text, at);
      if (end === null) return null;
      at = end;
    }
    const empty = text.charCodeAt(at) === SLASH;
    const end = empty ? at + 1 : at;
    if (end >= text.length) return null;
    if (text.charCodeAt(end) !== GREATER || nameEnd === start + 1) illFormed();
    begin(text.slice(start + 1, nameEnd), empty);
    return end + 1;
  }

  function begin(name: string, empty: boolean): void {
    if (path.length === 0 && prefix !== null) illFormed();
    if (path.length >= deepest) fail('depth');
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    listener.open(ours(name), attributes);
    if (empty) listener.close?.(ours(name));
    else path.push(name);
  }

  function ours(name: string): string {
    return prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  }
}
