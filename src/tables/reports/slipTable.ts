import type { Language } from '../../i18n';
import { stack, type Block } from './block';
import type { SlipColumn, SlipLine } from './slipColumns';
import { headerRow, tableRow } from './tableRows';

interface SlipTable {
  readonly columns: readonly SlipColumn[];
  readonly widths: readonly number[];
  readonly lines: readonly SlipLine[];
  readonly language: Language;
}

/** A header row, then every metric in its own. */
export const slipTable = ({ columns, widths, lines, language }: SlipTable): Block =>
  stack([
    headerRow(columns, widths),
    ...lines.map((each) =>
      tableRow(
        columns.map(({ style, value }) => ({ style, value: value(each, language) })),
        widths,
      ),
    ),
  ]);
