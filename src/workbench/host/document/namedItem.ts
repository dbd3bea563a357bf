import { boxText, sheetPrefix } from './rangeAddress';
import type { LiveRange } from './liveRange';
import type { SheetState } from './sheetState';
import type { Workbook } from './workbook';

/** A defined name, of the workbook or of one sheet. */
export interface NamedItem {
  readonly workbook: Workbook;
  /** `null` for the workbook's own. */
  readonly sheet: SheetState | null;
  readonly name: string;
  meaning: NamedMeaning;
  comment: string;
  visible: boolean;
}

/** A range, which moves with its cells, or a formula as written. */
export type NamedMeaning = { readonly range: LiveRange } | { readonly formula: string };

/** `=Sheet1!$A$1:$B$2`. */
export function namedFormula({ meaning }: NamedItem): string {
  if ('formula' in meaning) return meaning.formula;
  const { sheet, box } = meaning.range;
  if (box === null || sheet.isDeleted) return '=#REF!';
  return `=${sheetPrefix(sheet.workbook.nameOf(sheet))}${boxText(box).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}
