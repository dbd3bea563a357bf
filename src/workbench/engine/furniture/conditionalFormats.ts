import { shownStyle } from '../looks';
import { comparison } from './comparisons';
import { rangesOf } from './zones';
import type { FurnitureConditionalFormat, SheetFurniture, SheetId } from '../../host/engine';
import type { Session } from '../session';

export function drawConditionalFormats(
  session: Session,
  sheetId: SheetId,
  { conditionalFormats }: SheetFurniture,
): void {
  const { getters, attempt } = session;
  for (const { id } of getters.getConditionalFormats(sheetId))
    attempt('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  for (const { id, ranges: given, rule } of conditionalFormats) {
    const ranges = rangesOf(session, sheetId, given);
    const drawn = ruleOf(rule);
    if (ranges.length > 0 && drawn !== null)
      attempt('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id, rule: drawn } });
  }
}

const TEXT: Readonly<Record<string, string>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWithText',
  EndsWith: 'endsWithText',
};

type Rule = FurnitureConditionalFormat['rule'];

function ruleOf(rule: Rule): object | null {
  switch (rule.kind) {
    case 'formula': {
      const formula = rule.formula.startsWith('=') ? rule.formula : `=${rule.formula}`;
      return cellIs('customFormula', [formula], rule.style);
    }
    case 'cell': {
      const operator = comparison(rule.operator);
      const values = rule.second === null ? [rule.first] : [rule.first, rule.second];
      return operator === undefined ? null : cellIs(operator, values, rule.style);
    }
    case 'text': {
      const operator = TEXT[rule.operator];
      return operator === undefined ? null : cellIs(operator, [rule.text], rule.style);
    }
    case 'data-bar':
      return { type: 'DataBarRule', color: colorNumber(rule.color) };
    case 'color-scale':
      return colorScale(rule.colors);
  }
}

const cellIs = (
  operator: string,
  values: readonly string[],
  style: Parameters<typeof shownStyle>[0],
): object => ({ type: 'CellIsRule', operator, values, style: shownStyle(style) });

function colorScale(colors: readonly string[]): object | null {
  const [first = '', second = ''] = colors;
  const last = colors.at(-1) ?? '';
  const middle = { type: 'percentile', value: '50', color: colorNumber(second) };
  return {
    type: 'ColorScaleRule',
    minimum: { type: 'value', color: colorNumber(first) },
    ...(colors.length > 2 ? { midpoint: middle } : {}),
    maximum: { type: 'value', color: colorNumber(last) },
  };
}

const colorNumber = (color: string): number => Number.parseInt(color.replace('#', ''), 16);
