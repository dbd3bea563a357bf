import { tooLarge, type Allowance } from './limits';
import { unescaped } from './xml';

/**
 * Gathers the text of an `si` or `is` element: rich text stands in several `t`, and the readings printed above
 * characters (`rPh`) are no part of it.
 */
export interface TextRuns {
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** What was gathered since it was last taken. */
  readonly take: () => string;
}

export function textRuns({ limits }: Allowance): TextRuns {
  let gathered = '';
  let inText = false;
  let inReading = false;
  return {
    open(name) {
      if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text(text) {
      if (!inText) return;
      gathered += text;
      if (gathered.length > limits.textCharacters) throw tooLarge('textCharacters', limits);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
    },
    take() {
      const text = unescaped(gathered);
      gathered = '';
      return text;
    },
  };
}
