import type { PlannedCell, SheetPlan } from '../../src/tables';

/** A sheet as text that anyone can read: a line per row, cells between bars, numbers as they are shown. */
export function sheetText({ rows, charts }: SheetPlan): string {
  const lines = rows.map(({ cells }) => cells.map(shown).filter((text) => text !== null).join(' | '));
  const drawn = charts.map(({ kind, altText, series }) => `[${kind}: ${altText}; ${series.map(({ name }) => name).join(', ')}]`);
  return `${[...lines.filter((line) => line !== ''), ...drawn].join('\n')}\n`;
}

function shown({ value, style, link }: PlannedCell): string | null {
  if (value === null || value === '' || typeof value === 'object') return null;
  if (typeof value !== 'number') return `${String(value).replaceAll('\n', ' / ')}${link ? ` → ${link.sheet}` : ''}`;
  return formatted(value, style?.numberFormat ?? '');
}

function formatted(value: number, format: string): string {
  if (value === 0 && format.includes('–')) return '–';
  if (format.startsWith('0.0%')) return `${(value * 100).toFixed(1)}%`;
  const decimals = /^0\.(0+)/.exec(format)?.[1]?.length;
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}
