import { damaged } from './errors';
import { tooLarge, type Allowance } from './limits';
import { xmlScanner, type XmlListener } from './xmlScanner';

/** Reads one part of the zip. @throws WorkbookFileError `damaged` where it is not well-formed XML. */
export function readXml(
  part: { readonly name: string; readonly pieces: Iterable<Uint8Array> },
  listener: XmlListener,
  { limits }: Allowance,
): void {
  const scanner = xmlScanner(listener, {
    deepest: limits.depth,
    longest: limits.markupCharacters,
    mostAttributes: limits.attributes,
    fail(fault) {
      throw fault === 'xml' || fault === 'doctype' ? damaged(part.name, fault) : tooLarge(fault, limits);
    },
  });
  for (const text of decoded(part)) scanner.write(text);
  scanner.end();
}

const GREATER = 62;

/**
 * The part as text, cut behind tags where that can be: the scanner then need not join a tag's two halves.
 * @throws WorkbookFileError `damaged` for bytes that are no text in the part's encoding.
 */
function* decoded({ name, pieces }: { name: string; pieces: Iterable<Uint8Array> }): Generator<string> {
  let decoder: TextDecoder | null = null;
  let held = new Uint8Array();
  try {
    for (const piece of pieces) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      const cut = piece.lastIndexOf(GREATER) + 1 || piece.length;
      yield decoder.decode(joined(held, piece.subarray(0, cut)), { stream: true });
      held = piece.slice(cut);
    }
    if (decoder) yield decoder.decode(held);
  } catch (cause) {
    if (cause instanceof TypeError) throw damaged(name, 'encoding');
    throw cause;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
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
