import { rangeA1, type ConditionalFormatPlan } from '../../tables';
import { dataBarXml } from './dataBar';
import { textConstant } from './reference';
import type { Styles } from './styles';
import { element, group, writableText } from './xml';

function ruleXml({ rule }: ConditionalFormatPlan, position: number, styles: Styles): string {
  if (rule.kind === 'data-bar') return dataBarXml(rule, position);
  const look = { dxfId: styles.differential(rule.style), priority: position + 1 };
  return rule.kind === 'equals-text'
    ? element(
        'cfRule',
        { type: 'cellIs', ...look, operator: 'equal' },
        group('formula', writableText(textConstant(rule.text))),
      )
    : element('cfRule', { type: 'expression', ...look }, group('formula', writableText(rule.formula)));
}

/** The rules of a sheet, the first one the strongest. */
export const conditionalFormatsXml = (formats: readonly ConditionalFormatPlan[], styles: Styles): string =>
  formats
    .map((format, position) =>
      element('conditionalFormatting', { sqref: rangeA1(format.range) }, ruleXml(format, position, styles)),
    )
    .join('');
