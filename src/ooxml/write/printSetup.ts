import type { PrintPlan } from '../../tables';
import { xstring } from './cellText';
import { footerCode } from './footer';
import type { Children } from './order';
import { element, group } from './xml';

const A4 = 9;
const MM_PER_INCH = 25.4;
/** How far header and footer stand from the paper's edge, inside the margins. */
const EDGE_MM = 8;

const inches = (mm: number): number => Number((mm / MM_PER_INCH).toFixed(4));

function marginsXml({ top, bottom, left, right }: PrintPlan['marginsMm']): string {
  return element('pageMargins', {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(Math.min(EDGE_MM, top)),
    footer: inches(Math.min(EDGE_MM, bottom)),
  });
}

function pageXml({ orientation, fit }: PrintPlan): string {
  return element('pageSetup', { paperSize: A4, orientation, fitToWidth: fit.wide, fitToHeight: fit.tall });
}

/** How the sheet prints, piece by piece of the worksheet. */
export function printChildren(print: PrintPlan | null): Children<'worksheet'> {
  if (!print) return {};
  const footer = footerCode(print);
  return {
    printOptions: print.centerHorizontally ? element('printOptions', { horizontalCentered: true }) : '',
    pageMargins: marginsXml(print.marginsMm),
    pageSetup: pageXml(print),
    headerFooter: footer === '' ? '' : group('headerFooter', group('oddFooter', xstring(footer))),
  };
}
