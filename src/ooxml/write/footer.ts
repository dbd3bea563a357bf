import type { PrintPlan } from '../../tables';

const LONGEST = 255;

interface Section {
  readonly code: string;
  readonly text: string;
  readonly page: string;
}

const PAGE_OF_PAGES = '&P / &N';
/** 9 points, grey. The colour, six digits long, keeps the size apart from a text that begins with a digit. */
const LETTERS = '&9&K6B7280';

function sectionsOf({ footer, pageNumber }: PrintPlan): readonly Section[] {
  const section = (code: string, side: keyof PrintPlan['footer']): Section => ({
    code,
    text: footer[side],
    page: pageNumber === side ? PAGE_OF_PAGES : '',
  });
  return [section('&L', 'left'), section('&C', 'center'), section('&R', 'right')];
}

function written({ code, text, page }: Section): string {
  const pieces = [text.replaceAll('&', '&&'), page].filter((piece) => piece !== '');
  return pieces.length === 0 ? '' : code + LETTERS + pieces.join('   ');
}

function shortened(section: Section, excess: number): Section {
  const kept = [...section.text].slice(0, -(excess + 1)).join('');
  return { ...section, text: `${kept}…` };
}

/** Excel refuses a footer that is too long: the longest text loses its end, and shows it. */
function fitted(sections: readonly Section[]): string {
  const code = sections.map(written).join('');
  const excess = code.length - LONGEST;
  if (excess <= 0) return code;
  const longest = sections.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return fitted(sections.map((section) => (section === longest ? shortened(section, excess) : section)));
}

/** The footer in Excel's code, in which the plan's own `&` stay text. */
export const footerCode = (print: PrintPlan): string => fitted(sectionsOf(print));
