import { UNWRITABLE, escapeText } from './xml';

/** Longest text of a cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text of a cell as the schema's `ST_Xstring`: what XML cannot carry, and the carriage return that it would
 * normalise, become `_xHHHH_`; text that happens to look like such an escape is protected.
 */
export function xstring(text: string): string {
  return escapeText(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(UNWRITABLE, escaped)
      .replaceAll('\r', '_x000D_'),
  );
}

const needsPreserving = (text: string): boolean => /^\s|\s$|\n/.test(text);

/** `<t>` of a shared string. */
export const textElement = (text: string): string =>
  `<t${needsPreserving(text) ? ' xml:space="preserve"' : ''}>${xstring(text)}</t>`;

/** Whether Excel would take the text for a formula once somebody edits the cell; `quotePrefix` keeps it text. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@＝＋－＠\t\r]/.test(text);

/** Whether Excel would mark the cell as a number stored as text. */
export const looksLikeNumber = (text: string): boolean =>
  /\d/.test(text) && Number.isFinite(Number(text.replace(/[,%]/g, '')));
