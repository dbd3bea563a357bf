import { damaged, refusal } from './errors';
import type { Allowance } from './limits';

/** One file inside the zip, as the zip's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ELSEWHERE_32 = 0xffffffff;
const EXTRA_64 = 0x0001;

/**
 * The directory at the end of a zip. It alone is believed: local headers may differ from it, and what it does not list
 * is not there.
 * @throws WorkbookFileError `truncated` without a directory, `damaged` with a broken one.
 */
export function zipEntries(bytes: Uint8Array, { spend }: Allowance): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset: start } = directoryPlace(view);
  spend.entries(count);
  const entries: ZipEntry[] = [];
  let offset = start;
  for (let i = 0; i < count; i += 1) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== DIRECTORY_ENTRY) {
      throw damaged('', 'zip');
    }
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) =>
      view.getUint16(offset + at, true),
    ) as [number, number, number];
    if (offset + 46 + nameLength + extraLength > view.byteLength) throw damaged('', 'zip');
    entries.push(directoryEntry(view, { offset, nameLength, extraLength }));
    offset += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The end record stands last but for a comment of at most 65 535 bytes. */
function directoryPlace(view: DataView): { readonly count: number; readonly offset: number } {
  const last = view.byteLength - 22;
  for (let end = last; end >= 0 && end >= last - 0xffff; end -= 1) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const offset = view.getUint32(end + 16, true);
    const count = view.getUint16(end + 10, true);
    const wide = offset === ELSEWHERE_32 || count === 0xffff ? directoryPlace64(view, end) : null;
    return wide ?? { count, offset };
  }
  throw refusal('truncated', {});
}

function directoryPlace64(view: DataView, end: number): { count: number; offset: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_OF_DIRECTORY_64) {
    throw damaged('', 'zip');
  }
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    offset: Number(view.getBigUint64(record + 48, true)),
  };
}

function directoryEntry(
  view: DataView,
  { offset, nameLength, extraLength }: { offset: number; nameLength: number; extraLength: number },
): ZipEntry {
  const name = new Uint8Array(view.buffer, view.byteOffset + offset + 46, nameLength);
  const narrow = {
    size: view.getUint32(offset + 24, true),
    compressedSize: view.getUint32(offset + 20, true),
    offset: view.getUint32(offset + 42, true),
  };
  return {
    name: new TextDecoder().decode(name),
    encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    method: view.getUint16(offset + 10, true),
    checksum: view.getUint32(offset + 16, true),
    ...wideSizes(view, narrow, { from: offset + 46 + nameLength, length: extraLength }),
  };
}

type Sizes = Pick<ZipEntry, 'size' | 'compressedSize' | 'offset'>;

/** Zip64: each size that says "elsewhere" stands, in this order, as 8 bytes in the extra field. */
function wideSizes(view: DataView, narrow: Sizes, extra: { from: number; length: number }): Sizes {
  const end = extra.from + extra.length;
  for (let at = extra.from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    let next = at + 4;
    const wide = (value: number): number => {
      if (value !== ELSEWHERE_32) return value;
      if (next + 8 > end) throw damaged('', 'zip');
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return {
      size: wide(narrow.size),
      compressedSize: wide(narrow.compressedSize),
      offset: wide(narrow.offset),
    };
  }
  return narrow;
}

/** The entry's bytes as they lie in the zip. @throws WorkbookFileError when the file ends before they do. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw refusal('password-protected', {});
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw refusal('truncated', {});
  if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw damaged(entry.name, 'zip');
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw refusal('truncated', {});
  return bytes.subarray(start, end);
}
