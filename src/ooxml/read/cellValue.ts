import { isTrue, unescaped } from './xml';
import { dateSerial } from './isoDate';
import { statedNumber } from './statedNumber';
import type { GridCell } from '../../tables';

export interface CellContext {
  readonly date1904: boolean;
  readonly sharedTexts: readonly string[];
  /** Number format codes by style. */
  readonly formats: readonly string[];
}

/** A cell as it is read: what a `GridCell` holds, still open to the formula it shares with others. */
export interface CellDraft {
  value: GridCell['value'];
  format: string;
  formula?: string;
  uncomputed?: true;
}

/** The pieces of a `c` element. */
export interface StoredCell {
  type: string | undefined;
  style: string | undefined;
  /** Text of `v`; `null` without one. */
  value: string | null;
  /** Text of `is`; `null` without one. */
  inline: string | null;
}

/** What the cell holds; `null` for nothing, `undefined` for a shared text that the file lacks. */
export function cellDraft(cell: Readonly<StoredCell>, context: CellContext): CellDraft | null | undefined {
  const format = formatOf(cell.style, context);
  const stored = cell.value ?? '';
  switch (cell.type) {
    case 's':
      return stored === '' ? null : sharedText(context.sharedTexts[statedNumber(stored) ?? -1], format);
    case 'inlineStr':
      return textDraft(cell.inline ?? unescaped(stored), format);
    case 'str':
      return textDraft(cell.value === null ? null : unescaped(stored), format);
    case 'b':
      return stored === '' ? null : { value: isTrue(stored.trim()), format };
    case 'e':
      return stored === '' ? null : { value: { error: stored.trim() }, format };
    case 'd':
      return dateDraft(stored.trim(), format, context.date1904);
    case undefined:
    default:
      return numberDraft(stored, format);
  }
}

export const formatOf = (style: string | undefined, { formats }: CellContext): string =>
  style === undefined ? '' : (formats[statedNumber(style) ?? 0] ?? '');

const sharedText = (text: string | undefined, format: string): CellDraft | undefined =>
  text === undefined ? undefined : { value: text, format };

const textDraft = (text: string | null, format: string): CellDraft | null =>
  text === null ? null : { value: text, format };

/** What is no number where one should stand is kept as text, so that it is seen and not taken for 0. */
function numberDraft(text: string, format: string): CellDraft | null {
  const value = statedNumber(text) ?? text.trim();
  return value === '' ? null : { value, format };
}

function dateDraft(text: string, format: string, date1904: boolean): CellDraft | null {
  if (text === '') return null;
  const date = dateSerial(text, date1904);
  return date
    ? { value: date.serial, format: format === '' ? date.format : format }
    : { value: text, format };
}
