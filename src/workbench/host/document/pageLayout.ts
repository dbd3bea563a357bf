import type { CellRange } from '../../../tables';

/** Print set-up of a sheet; lengths in points. */
export interface PageLayout {
  orientation: string;
  paperSize: string | null;
  blackAndWhite: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  draftMode: boolean;
  firstPageNumber: number | '';
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  zoom: Readonly<Record<string, unknown>>;
  area: CellRange | null;
  titleRows: CellRange | null;
  titleColumns: CellRange | null;
  readonly headersFooters: Record<HeaderFooterPlace, string>;
}

export type HeaderFooterPlace =
  'LeftHeader' | 'CenterHeader' | 'RightHeader' | 'LeftFooter' | 'CenterFooter' | 'RightFooter';

export const plainPage = (): PageLayout => ({
  orientation: 'Portrait',
  paperSize: null,
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  firstPageNumber: '',
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  zoom: { scale: 100 },
  area: null,
  titleRows: null,
  titleColumns: null,
  headersFooters: {
    LeftHeader: '',
    CenterHeader: '',
    RightHeader: '',
    LeftFooter: '',
    CenterFooter: '',
    RightFooter: '',
  },
});
