import type { FurnitureConditionalFormat } from '../engine';
import type { ConditionalFormat } from './sheetState';

type Rule = FurnitureConditionalFormat['rule'];

/** Formats without a rule, as they are right after being added, show nothing. */
export function conditionalFormatFurniture(format: ConditionalFormat): readonly FurnitureConditionalFormat[] {
  const rule = RULES[format.type]?.(format);
  return rule ? [{ id: format.id, ranges: format.ranges, rule }] : [];
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const RULES: Readonly<Record<string, (format: ConditionalFormat) => Rule | null>> = {
  Custom: ({ rule, style }) => {
    const formula = text(rule['formula']);
    return formula === '' ? null : { kind: 'formula', formula, style };
  },
  CellValue: ({ rule, style }) => {
    if (rule['operator'] === undefined) return null;
    const second = rule['formula2'] === undefined ? null : text(rule['formula2']);
    return { kind: 'cell', operator: text(rule['operator']), first: text(rule['formula1']), second, style };
  },
  ContainsText: ({ rule, style }) =>
    rule['text'] === undefined
      ? null
      : { kind: 'text', operator: text(rule['operator']), text: text(rule['text']), style },
  DataBar: ({ bar }) => ({ kind: 'data-bar', color: bar.color }),
  ColorScale: ({ rule }) => {
    const points = Object.values(rule) as readonly { readonly color?: string }[];
    const colors = points.flatMap(({ color }) => (color === undefined ? [] : [color.replace('#', '')]));
    return colors.length < 2 ? null : { kind: 'color-scale', colors };
  },
};
