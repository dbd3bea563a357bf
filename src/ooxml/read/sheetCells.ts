import { a1 } from '../../tables';
import { cellDraft, formatOf, type CellContext, type CellDraft } from './cellValue';
import { damaged } from './errors';
import { tooLarge, type Allowance } from './limits';
import { placement, type Placement } from './placement';
import { sheetFormulas } from './sheetFormulas';
import { textRuns } from './textRuns';
import type { Attributes, XmlListener } from './xml';

export interface SheetCells extends Required<XmlListener> {
  /** The rows, once all are read. */
  readonly end: () => Pick<Placement, 'rows' | 'hiddenRows'>;
}

/** What was heard of a `c` element so far. */
interface OpenCell {
  readonly attributes: Attributes;
  value: string | null;
  formula: string | null;
  formulaAttributes: Attributes;
  inline: boolean;
}

const NO_ATTRIBUTES: Attributes = {};

/** Listens to the rows and cells of a sheet. A blank cell, however styled, leaves nothing behind. */
export function sheetCells(part: string, context: CellContext, allowed: Allowance): SheetCells {
  const placed = placement(part, allowed);
  const formulas = sheetFormulas(part, allowed);
  const runs = textRuns(allowed);
  let cell: OpenCell | null = null;
  let inside: 'v' | 'f' | 'is' | null = null;

  function finish({ attributes, value, formula, formulaAttributes, inline }: OpenCell): void {
    const at = placed.placeOf(attributes);
    const stored = {
      type: attributes['t'],
      style: attributes['s'],
      value,
      inline: inline ? runs.take() : null,
    };
    const draft = cellDraft(stored, context);
    if (draft === undefined) throw damaged(part, 'missing-text', a1(at));
    if (formula !== null) {
      const result: CellDraft = draft ?? {
        value: '',
        format: formatOf(stored.style, context),
        uncomputed: true,
      };
      placed.put(at, result);
      formulas.add(result, at, { attributes: formulaAttributes, text: formula });
    } else if (draft && draft.value !== '') placed.put(at, draft);
  }

  return {
    open(name, attributes) {
      if (name === 'c') {
        cell = { attributes, value: null, formula: null, formulaAttributes: NO_ATTRIBUTES, inline: false };
      } else if (name === 'row') placed.startRow(attributes);
      else if (cell === null) return;
      else if (inside === 'is') runs.open(name);
      else if (name === 'v') {
        inside = 'v';
        cell.value = '';
      } else if (name === 'f') {
        inside = 'f';
        cell.formula = '';
        cell.formulaAttributes = attributes;
      } else if (name === 'is') {
        inside = 'is';
        cell.inline = true;
      }
    },
    text(text) {
      if (cell === null || inside === null) return;
      if (inside === 'is') runs.text(text);
      else if (inside === 'v') cell.value = limited((cell.value ?? '') + text);
      else cell.formula = limited((cell.formula ?? '') + text);
    },
    close(name) {
      if (cell === null) return;
      if (name === 'c') {
        finish(cell);
        cell = null;
        inside = null;
      } else if (name === inside) inside = null;
      else if (inside === 'is') runs.close(name);
    },
    end() {
      formulas.complete(placed.rows);
      return placed;
    },
  };

  function limited(text: string): string {
    if (text.length > allowed.limits.textCharacters) throw tooLarge('textCharacters', allowed.limits);
    return text;
  }
}
