/**
 * How much room text takes, measured as Excel measures columns: in digits of the standard font at 10 points. Excel
 * does not make rows of merged cells higher by itself, so heights are worked out here, on the generous side.
 */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\u2e80-\u2eff]/u;
const BROAD = /[A-Z%@&mw—…√×÷−≤≥≈→]/;
const NARROW = /[iljtfr.,:;|!'’()\- ]/;
const STANDARD_SIZE = 10;
/** Room that a cell keeps free at its sides. */
const PADDING = 0.4;
const LEADING = 1.46;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * Width of a text on one line, in column characters: 转化率 at 10 points takes 5.7.
 */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  const digits = [...text].reduce((sum, character) => sum + characterWidth(character), 0);
  return (digits * size * (bold ? 1.08 : 1)) / STANDARD_SIZE;
}

const known = new Map<string, number>();

function characterWidth(character: string): number {
  const width = known.get(character) ?? measured(character);
  known.set(character, width);
  return width;
}

function measured(character: string): number {
  if (WIDE.test(character)) return 1.9;
  if (BROAD.test(character)) return 1.25;
  return NARROW.test(character) ? 0.6 : 0.97;
}

/** Lines that a text takes when wrapped into columns of a total width: Latin words stay whole, 汉字 break anywhere. */
export const lineCount = (text: string, width: number, style: TextStyle): number =>
  text.split('\n').reduce((sum, line) => sum + wrappedLines(line, width - PADDING, style), 0);

function wrappedLines(text: string, width: number, style: TextStyle): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const size = textWidth(piece, style);
    if (used + size <= width || used === 0) used += size;
    else {
      lines += 1;
      used = size;
    }
    // A word longer than the line is broken by Excel wherever the line ends.
    if (used > width) {
      const more = Math.ceil(used / width) - 1;
      lines += more;
      used -= more * width;
    }
  }
  return lines;
}

/** A 汉字, or a Latin word or the part of one up to its hyphen. */
const PIECES = /[^\s\-\u2e80-\u9fff\uff00-\uff60]+-?\s*|[\u2e80-\u9fff\uff00-\uff60]\s*|-\s*|\s+/gu;

/** The least width in which no word of a column's title is broken, whatever font stands in for the right one. */
export const titleWidth = (title: string, style: TextStyle): number =>
  Math.max(...(title.match(PIECES) ?? ['']).map((piece) => textWidth(piece.trim(), style))) + 2 * PADDING;

/** Height in points of a row that shows so many lines. */
export const rowHeight = (lines: number, size: number, padding = 4): number =>
  Math.ceil(lines * size * LEADING + padding);
