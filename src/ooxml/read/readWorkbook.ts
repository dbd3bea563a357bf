import { allowance, LIMITS, type Allowance, type Limits } from './limits';
import { openParts, type Parts } from './parts';
import { dropPlaceholderResults } from './placeholderResults';
import { refuseOtherKinds } from './fileKind';
import { relationshipsOf } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { readCellFormats } from './styles';
import { readTable } from './tables';
import { readWorkbookEntries } from './workbook';
import { readWorksheet } from './worksheet';
import type { GridTable, WorkbookGrid } from '../../tables';

/**
 * Reads what a person's `.xlsx` or `.xlsm` holds: values, number formats, formulas, tables, merged and hidden cells.
 * Formulas are never computed; a formula that the file has no result for is marked `uncomputed`.
 * @param fileName with or without its folder
 * @throws WorkbookFileError for what is no workbook, is damaged, or would take more than the limits allow.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string, limits: Limits = LIMITS): WorkbookGrid {
  refuseOtherKinds(bytes);
  const allowed = allowance(limits);
  const parts = openParts(bytes, allowed);
  const {
    sheets: entries,
    date1904,
    recalculates,
    sharedStrings,
    styles,
  } = readWorkbookEntries(parts, allowed);
  const context = {
    date1904,
    sharedTexts: sharedStrings === null ? [] : readSharedStrings(parts, sharedStrings, allowed),
    formats: styles === null ? [] : readCellFormats(parts, styles, allowed),
  };
  const sheets = entries.map(({ name, visible, part, stamp }) => ({
    name,
    visible,
    ...readWorksheet({ parts, part }, context, allowed),
    tables: tablesOf(parts, part, allowed),
    ...(stamp === undefined ? {} : { stamp }),
  }));
  if (recalculates) dropPlaceholderResults(sheets);
  return { fileName: fileName.replace(/^.*[/\\]/, ''), date1904, sheets };
}

const tablesOf = (parts: Parts, sheet: string, allowed: Allowance): readonly GridTable[] =>
  relationshipsOf(parts, sheet)
    .filter(({ type }) => type === 'table')
    .map(({ target }) => readTable(parts, target, allowed))
    .filter((table) => table !== null);
