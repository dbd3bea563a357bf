import type { SheetPlan } from '../../tables';
import { columnPoints } from '../ranges';
import { applyLook, extentOf, type Extent } from './applyLook';
import { addresses, styleAreas } from './styleAreas';
import { widthOf } from './cellSteps';
import { ACTION_BYTES, type Step } from './step';

/** Standard font, widths, heights and looks of a sheet: what cells are laid upon. */
export function frameSteps(plan: SheetPlan, name: string): readonly Step[] {
  return [sizes(plan, name), ...looks(plan, name)];
}

function sizes(plan: SheetPlan, name: string): Step {
  const { font, columnWidths, rows } = plan;
  const columns = runs(columnWidths);
  const heights = runs(rows.map(({ height }) => height));
  return {
    bytes: (columns.length + heights.length + 2) * ACTION_BYTES,
    run: ({ worksheets }) => {
      const sheet = worksheets.getItem(name);
      const { format } = sheet.getRangeByIndexes(0, 0, Math.max(rows.length, 1), widthOf(plan));
      format.font.name = font.name;
      format.font.size = font.size;
      for (const { first, count, value } of columns)
        sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = columnPoints(value);
      for (const { first, count, value } of heights)
        sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = value;
    },
  };
}

interface Lines {
  readonly first: number;
  count: number;
  readonly value: number;
}

/** Equal neighbours together; those that keep the default are left out. */
function runs(values: readonly (number | undefined)[]): readonly Lines[] {
  const found: Lines[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (value === undefined) return;
    if (last?.value === value && last.first + last.count === index) last.count += 1;
    else found.push({ first: index, count: 1, value });
  });
  return found;
}

/** Each look is laid over all of its cells at once; ranges with lines inside are told from those without. */
const looks = ({ rows }: SheetPlan, name: string): readonly Step[] =>
  styleAreas(rows).flatMap(({ style, areas }) =>
    EXTENTS.flatMap((extent) => {
      const alike = areas.filter((area) => sameExtent(extentOf(area), extent));
      return addresses(alike).map((address): Step => ({
        bytes: 12 * ACTION_BYTES,
        run: ({ worksheets }) => applyLook(worksheets.getItem(name).getRanges(address).format, style, extent),
      }));
    }),
  );

const EXTENTS: readonly Extent[] = [true, false].flatMap((tall) =>
  [true, false].map((wide) => ({ tall, wide })),
);

const sameExtent = (a: Extent, b: Extent): boolean => a.tall === b.tall && a.wide === b.wide;
