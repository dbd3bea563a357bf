import { textRuns } from './textRuns';
import type { Allowance } from './limits';
import type { Parts } from './parts';

/** The texts that cells share, by index. */
export function readSharedStrings(parts: Parts, part: string, allowed: Allowance): readonly string[] {
  const texts: string[] = [];
  const runs = textRuns(allowed);
  parts.read(part, {
    open: runs.open,
    text: runs.text,
    close(name) {
      runs.close(name);
      if (name !== 'si') return;
      texts.push(runs.take());
      allowed.spend.sharedTexts(1);
    },
  });
  return texts;
}
