import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { boxAt } from '../document/liveRange';
import { checkAllowed } from '../document/protection';
import { color, oneOf, readOnly, text } from './args';
import { commonStyle } from './rangeStyle';
import type { CellRange } from '../../../tables';
import type { EngineBorder } from '../engine';
import type { ModelObject } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';
import type { Areas } from './rangeStyle';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type Side = (typeof SIDES)[number];
type Edge = 'top' | 'bottom' | 'left' | 'right';

interface Border {
  readonly areas: Areas;
  readonly side: Side;
}

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const BORDERS = modelClass<Areas>({
  name: 'RangeBorderCollection',
  properties: { Count: readOnly(() => SIDES.length) },
  items: (areas) => SIDES.map((side) => borderModel({ areas, side })),
  item: (areas, side) => borderModel({ areas, side: sideOf(side) }),
  methods: {
    GetItemAt: (areas, index) => borderModel({ areas, side: sideOf(SIDES[Number(index)]) }),
  },
});

const BORDER = modelClass<Border>({
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    Color: {
      get: (border) => `#${edgeStyle(border)?.color ?? '000000'}`,
      set: (border, value) => lay(border, { color: color(value) }),
    },
    SideIndex: readOnly(({ side }) => side),
    Style: {
      get: (border) => STYLE_NAMES[edgeStyle(border)?.style ?? 'none'],
      set: (border, value) => layLine(border, oneOf(STYLES)(value)),
    },
    Weight: {
      get: (border) => WEIGHT_NAMES[edgeStyle(border)?.style ?? 'thin'] ?? 'Thin',
      set: (border, value) => lay(border, { style: WEIGHT_STYLES[oneOf(WEIGHTS)(value)] }),
    },
  },
});

const STYLE_NAMES: Readonly<Record<EngineBorder['style'] | 'none', string>> = {
  none: 'None',
  hair: 'Continuous',
  thin: 'Continuous',
  medium: 'Continuous',
  thick: 'Continuous',
  dashed: 'Dash',
  dotted: 'Dot',
  double: 'Double',
};
const WEIGHT_NAMES: Readonly<Partial<Record<EngineBorder['style'], string>>> = {
  hair: 'Hairline',
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
};
const WEIGHT_STYLES = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;

export const bordersModel = (areas: Areas): ModelObject => modelObject(BORDERS, areas);
const borderModel = (border: Border): ModelObject => modelObject(BORDER, border);

/** Diagonals are not modelled. */
function sideOf(side: unknown): Side {
  const found = SIDES.find((one) => one.toLowerCase() === text(side).toLowerCase());
  if (found === undefined) throw new ExcelError('ApiNotFound', `The border ${text(side)} is not modelled.`);
  return found;
}

/** Which cells of a range have the side, and as which edge. */
function edges(side: Side, box: CellRange): readonly (readonly [Edge, CellRange])[] {
  switch (side) {
    case 'EdgeTop':
      return [['top', { ...box, bottom: box.top }]];
    case 'EdgeBottom':
      return [['bottom', { ...box, top: box.bottom }]];
    case 'EdgeLeft':
      return [['left', { ...box, right: box.left }]];
    case 'EdgeRight':
      return [['right', { ...box, left: box.right }]];
    case 'InsideVertical':
      return box.left === box.right ? [] : [['right', { ...box, right: box.right - 1 }]];
    case 'InsideHorizontal':
      return box.top === box.bottom ? [] : [['bottom', { ...box, bottom: box.bottom - 1 }]];
  }
}

const cellEdges = ({ areas, side }: Border): readonly (readonly [Edge, LiveRange])[] =>
  areas.flatMap(({ sheet, box }) =>
    edges(side, boxAt({ sheet, box })).map(([edge, cells]) => [edge, { sheet, box: cells }] as const),
  );

function edgeStyle(border: Border): EngineBorder | null {
  const [first] = cellEdges(border);
  if (first === undefined) return null;
  const [edge, cells] = first;
  const said = commonStyle([cells], (style) => JSON.stringify(style[edge] ?? null));
  return said === null ? null : (JSON.parse(said) as EngineBorder | null);
}

function layLine(border: Border, style: (typeof STYLES)[number]): void {
  if (style === 'None') {
    lay(border, null);
    return;
  }
  const line = ({ Dash: 'dashed', Dot: 'dotted', Double: 'double' } as const)[
    style as 'Dash' | 'Dot' | 'Double'
  ];
  lay(border, { style: line });
}

function lay(
  border: Border,
  change: { style?: EngineBorder['style'] | undefined; color?: string } | null,
): void {
  const before = edgeStyle(border);
  const after: EngineBorder | null = change && {
    style: change.style ?? before?.style ?? 'thin',
    color: change.color ?? before?.color ?? '000000',
  };
  for (const [edge, { sheet, box }] of cellEdges(border)) {
    checkAllowed(sheet, 'allowFormatCells');
    sheet.workbook.engine.style({ sheet: sheet.id, ...boxAt({ sheet, box }) }, { [edge]: after });
  }
}
