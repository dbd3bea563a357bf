import { rangeA1, type ConditionalFormatPlan } from '../../tables';
import { argb } from './looks';
import { EXCEL_2010, EXCEL_2010_FORMULAS } from './namespaces';
import { element, group } from './xml';

export type DataBar = Extract<ConditionalFormatPlan['rule'], { kind: 'data-bar' }>;

/** Which kinds of extension these are: Excel's own identifiers. */
const BAR_LINK = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const CONDITIONAL_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** Ties the two forms of a data bar together; unique in the sheet is enough. */
const barId = (position: number): string =>
  `{50455246-0000-4000-8000-${String(position + 1).padStart(12, '0')}}`;

const extension = (uri: string, content: string): string =>
  group('extLst', element('ext', { uri, 'xmlns:x14': EXCEL_2010 }, content));

/** The form of Excel 2007, a gradient; Excel 2010 and later look at the solid form. */
export function dataBarXml({ color, min, max }: DataBar, position: number): string {
  const ends = [min, max].map((val) => element('cfvo', { type: 'num', val }));
  const bar = group('dataBar', ...ends, element('color', { rgb: argb(color) }));
  const link = extension(BAR_LINK, group('x14:id', barId(position)));
  return element('cfRule', { type: 'dataBar', priority: position + 1 }, bar + link);
}

/** Solid and as long as the value says: the minimum is no bar, the maximum fills the cell. */
function solidBarXml({ color, min, max }: DataBar, position: number, range: string): string {
  const ends = [min, max].map((end) => element('x14:cfvo', { type: 'num' }, group('xm:f', String(end))));
  const colors = ['x14:negativeFillColor', 'x14:axisColor'].map((name) =>
    element(name, { rgb: argb(color) }),
  );
  const look = { minLength: 0, maxLength: 100, gradient: false };
  const bar = element('x14:dataBar', look, [...ends, ...colors].join(''));
  const rule = element('x14:cfRule', { type: 'dataBar', id: barId(position) }, bar);
  const names = { 'xmlns:xm': EXCEL_2010_FORMULAS };
  return element('x14:conditionalFormatting', names, rule + group('xm:sqref', range));
}

/** The worksheet's `extLst`; blank without data bars. */
export function dataBarExtensionXml(formats: readonly ConditionalFormatPlan[]): string {
  const bars = formats.flatMap(({ rule, range }, position) =>
    rule.kind === 'data-bar' ? [solidBarXml(rule, position, rangeA1(range))] : [],
  );
  return bars.length === 0
    ? ''
    : extension(CONDITIONAL_FORMATS, group('x14:conditionalFormattings', ...bars));
}
