import stringWidth from 'string-width';

export interface TextColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** No name or department is longer; a text pasted into a cell would push all other columns off the screen. */
const WIDEST = 40;

/** Columns padded to the width people see, where a Chinese character is two wide; texts on one line, long ones cut. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const shown = rows.map((cells) => cells.map(onOneLine));
  const widths = columns.map(({ title }, index) =>
    shown.reduce((widest, row) => Math.max(widest, stringWidth(row[index] ?? '')), stringWidth(title)),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => padded(cells[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...shown.map(line)];
}

function onOneLine(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ');
  if (stringWidth(plain) <= WIDEST) return plain;
  let kept = '';
  for (const character of plain) {
    if (stringWidth(kept + character) >= WIDEST) break;
    kept += character;
  }
  return `${kept}…`;
}

function padded(text: string, width: number, align: TextColumn['align']): string {
  const gap = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? gap + text : text + gap;
}
