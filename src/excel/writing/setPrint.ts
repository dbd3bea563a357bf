/// <reference types="office-js" />
import { rangeA1, type PrintPlan } from '../../tables';

const POINTS_PER_MM = 72 / 25.4;
const PAGE_OF_PAGES = '&P / &N';
/** 9 points, grey; the colour keeps the size apart from a text that begins with a digit. */
const LETTERS = '&9&K6B7280';

export function setPrint(sheet: Excel.Worksheet, print: PrintPlan): void {
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(rangeA1(print.area));
  if (print.titleRows) {
    const { first, last } = print.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom = {
    ...(print.fit.wide > 0 && { horizontalFitToPages: print.fit.wide }),
    ...(print.fit.tall > 0 && { verticalFitToPages: print.fit.tall }),
  };
  pageLayout.centerHorizontally = print.centerHorizontally;
  const { top, bottom, left, right } = print.marginsMm;
  pageLayout.topMargin = top * POINTS_PER_MM;
  pageLayout.bottomMargin = bottom * POINTS_PER_MM;
  pageLayout.leftMargin = left * POINTS_PER_MM;
  pageLayout.rightMargin = right * POINTS_PER_MM;
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerText(print, 'left');
  footer.centerFooter = footerText(print, 'center');
  footer.rightFooter = footerText(print, 'right');
}

function footerText({ footer, pageNumber }: PrintPlan, side: keyof PrintPlan['footer']): string {
  const pieces = [footer[side].replaceAll('&', '&&'), pageNumber === side ? PAGE_OF_PAGES : ''];
  const told = pieces.filter((piece) => piece !== '').join('   ');
  return told === '' ? '' : LETTERS + told;
}
