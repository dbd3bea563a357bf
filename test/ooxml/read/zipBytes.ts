import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../../src/ooxml/read/checksum';

/** One entry of a zip, with what a writer may say wrongly or differently. */
export interface TestEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly checksum?: number;
  /** What the directory says the content grows to. */
  readonly size?: number;
  /** Sizes and offset as 8 bytes in the extra field. */
  readonly wide?: boolean;
  /** What the local header calls itself: nobody should believe it. */
  readonly localName?: string;
}

const u16 = (value: number) => [value & 255, (value >>> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const u64 = (value: number) => [...u32(value), 0, 0, 0, 0];

/** A zip written byte by byte. */
export function zipBytes(
  entries: readonly TestEntry[],
  options: { readonly wide?: boolean; readonly comment?: string } = {},
): Uint8Array {
  const out: number[] = [];
  const directory: number[] = [];
  for (const entry of entries) {
    const offset = out.length;
    const content = typeof entry.content === 'string' ? strToU8(entry.content) : entry.content;
    const packed = entry.stored ? content : deflateSync(content);
    const name = strToU8(entry.name);
    const localName = strToU8(entry.localName ?? entry.name);
    const head = [
      ...u16(entry.flags ?? 0x800),
      ...u16(entry.method ?? (entry.stored ? 0 : 8)),
      ...u32(0),
      ...u32(entry.checksum ?? crc32(content)),
    ];
    const size = entry.size ?? content.length;
    const sizes = entry.wide
      ? [...u32(0xffffffff), ...u32(0xffffffff)]
      : [...u32(packed.length), ...u32(size)];
    const extra = entry.wide
      ? [
          ...u16(0x9999),
          ...u16(2),
          1,
          2,
          ...u16(1),
          ...u16(24),
          ...u64(size),
          ...u64(packed.length),
          ...u64(offset),
        ]
      : [];
    out.push(...u32(0x04034b50), ...u16(20), ...head, ...u32(packed.length), ...u32(size));
    out.push(...u16(localName.length), ...u16(0), ...localName, ...packed);
    directory.push(...u32(0x02014b50), ...u16(20), ...u16(20), ...head, ...sizes);
    directory.push(...u16(name.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0));
    directory.push(...u32(entry.wide ? 0xffffffff : offset), ...name, ...extra);
  }
  return new Uint8Array([
    ...out,
    ...directory,
    ...ending(entries.length, out.length, directory.length, options),
  ]);
}

function ending(
  count: number,
  start: number,
  length: number,
  { wide = false, comment = '' }: { readonly wide?: boolean; readonly comment?: string },
): readonly number[] {
  const wideEnd = [
    ...[...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0)],
    ...[...u64(count), ...u64(count), ...u64(length), ...u64(start)],
    ...[...u32(0x07064b50), ...u32(0), ...u64(start + length), ...u32(1)],
  ];
  const [counts, place] = wide ? [u16(0xffff), u32(0xffffffff)] : [u16(count), u32(start)];
  const end = [...u32(0x06054b50), ...u16(0), ...u16(0), ...counts, ...counts, ...u32(length), ...place];
  return [...(wide ? wideEnd : []), ...end, ...u16(comment.length), ...strToU8(comment)];
}
