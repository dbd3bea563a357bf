import type { PrintPlan } from '../../tables';
import type { Children } from './order';
import { element, escapeText } from './xml';

const A4 = 9;
const LONGEST_FOOTER = 255;
const MM_PER_INCH = 25.4;
const HEADER_FOOTER_MM = 8;

const inches = (mm: number): number => Number((mm / MM_PER_INCH).toFixed(4));

/** Footer sections with `&` as text; too long a footer, which Excel refuses, loses the end of its longest piece. */
function footerCode({ footer, pageNumber }: PrintPlan): string {
  const pieces = { left: footer.left, center: footer.center, right: footer.right };
  const sections = (['left', 'center', 'right'] as const).map((side) => ({ side, text: pieces[side] }));
  const code = (): string =>
    sections
      .map(({ side, text }) => {
        const page = pageNumber === side ? '&P / &N' : '';
        const given = text.replaceAll('&', '&&');
        const content = [given, page].filter((piece) => piece !== '').join('   ');
        return content === '' ? '' : `&${side.charAt(0).toUpperCase()}${content}`;
      })
      .join('');
  while (code().length > LONGEST_FOOTER) {
    const longest = sections.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    longest.text = `${[...longest.text].slice(0, -2).join('')}…`;
  }
  return code();
}

/** How the sheet prints, piece by piece of the worksheet. */
export function printChildren(print: PrintPlan | null): Children<'worksheet'> {
  if (!print) return {};
  const { marginsMm, fit, orientation, centerHorizontally } = print;
  const code = footerCode(print);
  return {
    printOptions: centerHorizontally ? element('printOptions', { horizontalCentered: true }) : '',
    pageMargins: element('pageMargins', {
      left: inches(marginsMm.left),
      right: inches(marginsMm.right),
      top: inches(marginsMm.top),
      bottom: inches(marginsMm.bottom),
      header: inches(Math.min(HEADER_FOOTER_MM, marginsMm.top)),
      footer: inches(Math.min(HEADER_FOOTER_MM, marginsMm.bottom)),
    }),
    pageSetup: element('pageSetup', {
      paperSize: A4,
      orientation,
      fitToWidth: fit.wide,
      fitToHeight: fit.tall,
    }),
    headerFooter: code === '' ? '' : element('headerFooter', {}, element('oddFooter', {}, escapeText(code))),
  };
}
