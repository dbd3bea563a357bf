import { textEntry, type Entry } from '../../../core';

/**
 * The cells of a pasted list: what Excel copies (tabs), CSV, or a list as people type it.
 * @example cellsInText('工号\t姓名\nE001\t王敏').length //=> 2
 */
export function cellsInText(text: string): readonly (readonly Entry[])[] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(plain);
  const rows = delimiter === null ? spaced(plain) : delimited(plain, delimiter);
  return rows.map((row) => row.map((cell) => textEntry(cell.trim())));
}

const DELIMITERS = ['\t', ',', ';', '，', '；', '|'] as const;

function delimiterOf(text: string): string | null {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const counts = DELIMITERS.map((delimiter) => ({
    delimiter,
    lines: lines.filter((line) => line.includes(delimiter)).length,
  }));
  const best = counts.reduce((most, next) => (next.lines > most.lines ? next : most));
  return best.lines * 2 > lines.length ? best.delimiter : null;
}

/** Two spaces part columns; one does where names have none inside. */
function spaced(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const gap = lines.some((line) => /\S(?:\u3000|\s{2,})\S/.test(line)) ? /\u3000+|\s{2,}/ : /\s+/;
  const isParted =
    gap.source !== '\\s+' || lines.every((line) => line.trim() === '' || /\p{Script=Han}/u.test(line));
  return lines.map((line) => (isParted ? line.trim().split(gap) : [line]));
}

/** Quotes around a cell keep delimiters and line breaks inside it; doubled ones are one. */
function delimited(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (character === delimiter) endCell();
    else if (character === '\n') {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows;
}
