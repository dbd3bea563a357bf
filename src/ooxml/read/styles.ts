import { builtInFormat } from './numberFormats';
import { unescaped } from './xml';
import type { Allowance } from './limits';
import type { Parts } from './parts';

/** The number format code of each cell style, by the style's index; `''` for General. */
export function readCellFormats(parts: Parts, part: string, { spend }: Allowance): readonly string[] {
  const custom = new Map<string, string>();
  const formatIds: string[] = [];
  let inCellStyles = false;
  parts.read(part, {
    open(name, { numFmtId: id = '0', formatCode: code = '' }) {
      if (name === 'numFmt') custom.set(id, code);
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) formatIds.push(id);
      else return;
      spend.styles(1);
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formatIds.map((id) => plainGeneral(unescaped(custom.get(id) ?? builtInFormat(Number(id)))));
}

const plainGeneral = (code: string): string => (/^(general|G\/通用格式)?$/i.test(code) ? '' : code);
