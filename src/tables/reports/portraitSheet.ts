import type { ChartPlan, SheetPlan } from '../plan';
import type { Block } from './block';
import { fontName, SIZES } from './look';
import { onePage } from './page';
import type { SlipOptions } from './slipPlan';

interface PortraitPage {
  /** What the sheet is, for its stamp. */
  readonly kind: 'slip' | 'goals';
  readonly id: string;
  readonly widths: readonly number[];
  readonly block: Block;
  readonly charts: readonly ChartPlan[];
}

/** A person's page as a sheet of its own, to be printed upright on A4. */
export const portraitSheet = (
  { kind, id, widths, block, charts }: PortraitPage,
  options: SlipOptions,
): SheetPlan => ({
  name: options.sheet,
  stamp: [kind, options.period?.id ?? '', id].join(':'),
  columnWidths: widths,
  rows: block.rows,
  merges: block.merges,
  tables: [],
  charts,
  conditionalFormats: [],
  validations: [],
  protection: null,
  freeze: null,
  gridlines: false,
  print: onePage(block, widths.length, 'portrait', options),
  tabColor: null,
  font: { name: fontName(options.language), size: SIZES.body },
});
