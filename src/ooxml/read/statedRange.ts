import { parseRange, type CellRange } from '../../tables';
import { damaged } from './errors';

/** A range as a part states it. @throws WorkbookFileError `damaged` when the text is none. */
export function statedRange(part: string, text = ''): CellRange {
  const range = parseRange(text);
  if (!range) throw damaged(part, 'range', text);
  return range;
}
