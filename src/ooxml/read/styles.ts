import { builtInFormat } from './numberFormats';
import { unescaped } from './xml';
import type { Allowance } from './limits';
import type { Parts } from './parts';

/** The number format code of each cell style, by the style's index; `''` for General. */
export function readCellFormats(parts: Parts, part: string, { spend }: Allowance): readonly string[] {
  const custom = new Map<string, string>();
  const formatIds: string[] = [];
  /** Formats and styles also stand elsewhere, where they mean something else. */
  let list: 'numFmts' | 'cellXfs' | null = null;
  parts.read(part, {
    open(name, attributes) {
      if (name === 'numFmts' || name === 'cellXfs') list = name;
      if (!(list === 'numFmts' && name === 'numFmt') && !(list === 'cellXfs' && name === 'xf')) return;
      spend.styles(1);
      const id = attributes.get('numFmtId') ?? '0';
      if (name === 'xf') formatIds.push(id);
      else custom.set(id, unescaped(attributes.get('formatCode') ?? ''));
    },
    close(name) {
      if (name === list) list = null;
    },
  });
  return formatIds.map((id) => plainGeneral(custom.get(id) ?? builtInFormat(Number(id))));
}

const plainGeneral = (code: string): string => (/^(general|G\/通用格式)$/i.test(code) ? '' : code);
