import { SaxesParser } from 'saxes';
import { damaged } from './errors';
import { tooLarge, type Allowance } from './limits';

export type Attributes = Readonly<Record<string, string>>;

/**
 * What a part's reader wants to hear. Names come without the prefix of the part's own vocabulary (`x:row` is `row` in a
 * part that begins with `<x:worksheet>`); elements of other vocabularies keep theirs and so match nothing.
 */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** Text between two tags; CDATA comes as text. */
  readonly text?: (text: string) => void;
}

/** Reads one part of the zip. @throws WorkbookFileError `damaged` where it is not well-formed XML. */
export function readXml(
  part: { readonly name: string; readonly pieces: Iterable<Uint8Array> },
  listener: XmlListener,
  { limits }: Allowance,
): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  let prefix: string | null = null;
  const ours = (name: string): string =>
    prefix !== null && prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;

  parser.on('opentag', ({ name, attributes }) => {
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    depth += 1;
    if (depth > limits.depth) throw tooLarge('depth', limits);
    listener.open(ours(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close?.(ours(name));
  });
  if (listener.text) {
    parser.on('text', listener.text);
    parser.on('cdata', listener.text);
  }
  parser.on('doctype', () => {
    throw damaged(part.name, 'doctype');
  });
  parser.on('error', () => {
    throw damaged(part.name, 'xml');
  });
  for (const text of decoded(part)) parser.write(text);
  parser.close();
}

/** @throws WorkbookFileError `damaged` for bytes that are no text in the part's encoding. */
function* decoded({ name, pieces }: { name: string; pieces: Iterable<Uint8Array> }): Generator<string> {
  let decoder: TextDecoder | null = null;
  try {
    for (const piece of pieces) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) throw damaged(name, 'encoding');
    throw cause;
  }
}

/** UTF-8 unless a byte order mark, or a `<` in two bytes, says UTF-16. */
function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `_x000D_` and the like in texts of a workbook stand for characters XML cannot hold. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
