import { formatDay, formatPeriod, reportWords } from '../../i18n';
import type { PrintPlan } from '../plan';
import { heightOf, type Block } from './block';
import type { ReportContext } from './context';

/** A4 with margins of 15 mm. */
const MARGIN_MM = 15;
const A4_MM = { short: 210, long: 297 };
const MM_PER_INCH = 25.4;
const SCREEN_DPI = 96;
const POINTS_PER_INCH = 72;
/** Pixels of a digit of the standard font, and what a cell keeps free beside its characters. */
const DIGIT_PIXELS = 7;
const CELL_PIXELS = 5;
/** Programs round heights and widths to their own pixels. */
const SAFETY = 0.985;
/**
 * Programs that lack the font draw columns up to a seventh wider and print the page so much smaller; a page that is a
 * little too high fills the paper in both.
 */
const HEIGHT_RESERVE = 1.12;

/** Characters that fit beside one another in so many columns on a page. */
export function printableCharacters(orientation: PrintPlan['orientation'], columns: number): number {
  const side = orientation === 'portrait' ? A4_MM.short : A4_MM.long;
  const pixels = ((side - 2 * MARGIN_MM) / MM_PER_INCH) * SCREEN_DPI * SAFETY;
  return (pixels - CELL_PIXELS * columns) / DIGIT_PIXELS;
}

/** Points from the upper to the lower margin. */
export function printableHeight(orientation: PrintPlan['orientation']): number {
  const side = orientation === 'portrait' ? A4_MM.long : A4_MM.short;
  return ((side - 2 * MARGIN_MM) / MM_PER_INCH) * POINTS_PER_INCH * SAFETY * HEIGHT_RESERVE;
}

/** Columns that together come closest to each of some equal parts of the width, both inside. */
export function equalParts(
  widths: readonly number[],
  parts: number,
): readonly { readonly from: number; readonly to: number }[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const cuts = [0];
  for (let part = 1; part < parts; part += 1) {
    const wanted = (total * part) / parts;
    const least = (cuts.at(-1) ?? 0) + 1;
    const most = widths.length - (parts - part);
    const inReach = starts.map((start, index) => ({ index, miss: Math.abs(start - wanted) }));
    const nearest = inReach
      .slice(least, most + 1)
      .reduce((best, next) => (next.miss < best.miss ? next : best));
    cuts.push(nearest.index);
  }
  return cuts.map((from, index) => ({ from, to: (cuts[index + 1] ?? widths.length) - 1 }));
}

/** Characters that fit into merged columns, both inside: what single cells keep free between them counts, too. */
export const widthOf = (widths: readonly number[], from: number, to: number): number =>
  widths.slice(from, to + 1).reduce((sum, width) => sum + width, ((to - from) * CELL_PIXELS) / DIGIT_PIXELS);

/** A list a little too long for a page is printed smaller; a longer one takes as many as it needs. */
const SMALLEST = 0.75;

/** A list with its header repeated on every page. */
export const listPrint = (
  block: Block,
  columns: number,
  { titleRow, context }: { readonly titleRow: number; readonly context: ReportContext },
): PrintPlan => ({
  ...onePage(block, columns, 'landscape', context),
  titleRows: { first: titleRow, last: titleRow },
  fit: { wide: 1, tall: heightOf(block) * SMALLEST <= printableHeight('landscape') ? 1 : 0 },
  pageNumber: 'right',
});

/** One page of A4 with the period, the source file and the day in its footer. */
export function onePage(
  { rows }: Block,
  columns: number,
  orientation: PrintPlan['orientation'],
  context: ReportContext,
): PrintPlan {
  return {
    area: { top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 },
    titleRows: { first: 0, last: 0 },
    orientation,
    fit: { wide: 1, tall: 1 },
    marginsMm: { top: MARGIN_MM, bottom: MARGIN_MM, left: MARGIN_MM, right: MARGIN_MM },
    footer: footer(context),
    centerHorizontally: true,
  };
}

function footer({ language, period, source, made }: ReportContext): PrintPlan['footer'] {
  const { stamp } = reportWords(language);
  return {
    left: period === null ? '' : formatPeriod(period, language),
    center: source === '' ? '' : stamp.source(source),
    right: stamp.made(formatDay(made, language)),
  };
}
