import { reportWords, type Language } from '../../i18n';
import { gap, line, stack, type Block } from './block';
import { STYLES } from './look';
import { equalParts } from './page';
import { heading } from './slipText';

/** Heights of an empty box to write in. */
const LABEL_HEIGHT = 16;
const GAP = 6;
const SIGNATURE_HEIGHT = 44;

/** Labelled boxes to write in, two beside one another. */
export function boxes(labels: readonly string[], widths: readonly number[], height: number): Block {
  const pairs = Array.from({ length: Math.ceil(labels.length / 2) }, (_, index) =>
    labels.slice(2 * index, 2 * index + 2),
  );
  return stack(
    pairs.flatMap((pair, index) => [
      ...(index === 0 ? [] : [gap(GAP)]),
      boxRow(
        pair.map((label) => ({ label, inside: null })),
        equalParts(widths, 2),
        height,
      ),
    ]),
  );
}

/** Boxes to sign and date, side by side. */
export function signatures(widths: readonly number[], language: Language): Block {
  const { slip } = reportWords(language);
  return stack([
    heading(slip.signatures, widths),
    boxRow(
      slip.signers.map((label) => ({ label, inside: slip.date })),
      equalParts(widths, slip.signers.length),
      SIGNATURE_HEIGHT,
    ),
  ]);
}

interface Box {
  readonly label: string;
  /** Printed small at the bottom of the box. */
  readonly inside: string | null;
}

function boxRow(
  given: readonly Box[],
  parts: readonly { readonly from: number; readonly to: number }[],
  height: number,
): Block {
  const spans = given.map((box, index) => ({ box, ...(parts[index] ?? { from: 0, to: 0 }) }));
  return stack([
    line(
      LABEL_HEIGHT,
      spans.map(({ box, from, to }) => ({ from, to, value: box.label, style: STYLES.note })),
    ),
    line(
      height,
      spans.map(({ box, from, to }) => ({
        from,
        to,
        value: box.inside,
        style: box.inside === null ? STYLES.input : STYLES.inputNote,
      })),
    ),
  ]);
}
