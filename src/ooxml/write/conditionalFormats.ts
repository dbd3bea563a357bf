import { rangeA1, type ConditionalFormatPlan } from '../../tables';
import { EXCEL_2010, EXCEL_2010_FORMULAS } from './namespaces';
import { textConstant } from './reference';
import { argb, type Styles } from './styles';
import { element, escapeText } from './xml';

type DataBar = Extract<ConditionalFormatPlan['rule'], { kind: 'data-bar' }>;

const DATA_BAR_LINK = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const CONDITIONAL_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** Ties a data bar to its Excel 2010 form; unique in the sheet is enough. */
const barId = (position: number): string =>
  `{50455246-0000-4000-8000-${String(position + 1).padStart(12, '0')}}`;

const extension = (uri: string, content: string): string =>
  element('extLst', {}, element('ext', { uri, 'xmlns:x14': EXCEL_2010 }, content));

/** The form of Excel 2007, a gradient; Excel 2010 and later look at the form below. */
function dataBarXml({ color, min, max }: DataBar, position: number, priority: number): string {
  const ends = [min, max].map((val) => element('cfvo', { type: 'num', val })).join('');
  const bar = element('dataBar', {}, ends + element('color', { rgb: argb(color) }));
  const link = extension(DATA_BAR_LINK, element('x14:id', {}, barId(position)));
  return element('cfRule', { type: 'dataBar', priority }, bar + link);
}

/** Solid, without a border, and as long as the value says: 0 is no bar, the maximum fills the cell. */
function solidDataBarXml({ color, min, max }: DataBar, position: number, range: string): string {
  const ends = [min, max].map((value) =>
    element('x14:cfvo', { type: 'num' }, element('xm:f', {}, String(value))),
  );
  const colors =
    element('x14:negativeFillColor', { rgb: argb(color) }) + element('x14:axisColor', { rgb: argb(color) });
  const bar = element(
    'x14:dataBar',
    { minLength: 0, maxLength: 100, gradient: false },
    ends.join('') + colors,
  );
  const rule = element('x14:cfRule', { type: 'dataBar', id: barId(position) }, bar);
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': EXCEL_2010_FORMULAS },
    rule + element('xm:sqref', {}, range),
  );
}

function ruleXml({ rule }: ConditionalFormatPlan, position: number, styles: Styles): string {
  const priority = position + 1;
  switch (rule.kind) {
    case 'data-bar':
      return dataBarXml(rule, position, priority);
    case 'equals-text':
      return element(
        'cfRule',
        { type: 'cellIs', dxfId: styles.differential(rule.style), priority, operator: 'equal' },
        element('formula', {}, escapeText(textConstant(rule.text))),
      );
    case 'formula':
      return element(
        'cfRule',
        { type: 'expression', dxfId: styles.differential(rule.style), priority },
        element('formula', {}, escapeText(rule.formula)),
      );
  }
}

export const conditionalFormatsXml = (formats: readonly ConditionalFormatPlan[], styles: Styles): string =>
  formats
    .map((format, position) =>
      element('conditionalFormatting', { sqref: rangeA1(format.range) }, ruleXml(format, position, styles)),
    )
    .join('');

/** The worksheet's `extLst`; blank without data bars. */
export function dataBarExtensionXml(formats: readonly ConditionalFormatPlan[]): string {
  const bars = formats.flatMap(({ rule, range }, position) =>
    rule.kind === 'data-bar' ? [solidDataBarXml(rule, position, rangeA1(range))] : [],
  );
  return bars.length === 0
    ? ''
    : extension(CONDITIONAL_FORMATS, element('x14:conditionalFormattings', {}, bars.join('')));
}
