import { a1 } from '../../tables';
import { cellDraft, formatOf, type CellContext, type CellDraft, type StoredCell } from './cellValue';
import { damaged } from './errors';
import { tooLarge, type Allowance } from './limits';
import { placement, type Placement } from './placement';
import { sheetFormulas, type StoredFormula } from './sheetFormulas';
import { textRuns } from './textRuns';
import type { Attributes } from './xmlAttributes';
import type { XmlListener } from './xmlScanner';

export interface SheetCells extends Required<XmlListener> {
  /** The rows, once all are read. */
  readonly end: () => Pick<Placement, 'rows' | 'hiddenRows'>;
}

/** What was heard of a `c` element so far; one object for all of them, since there are so many. */
interface HeardCell extends StoredCell {
  open: boolean;
  address: string | undefined;
  formula: StoredFormula | null;
}

/** Listens to the rows and cells of a sheet. A blank cell, however styled, leaves nothing behind. */
export function sheetCells(part: string, context: CellContext, allowed: Allowance): SheetCells {
  const placed = placement(part, allowed);
  const formulas = sheetFormulas(part, allowed);
  const runs = textRuns(allowed);
  const cell: HeardCell = {
    open: false,
    address: undefined,
    type: undefined,
    style: undefined,
    value: null,
    inline: null,
    formula: null,
  };
  let inside: 'v' | 'f' | 'is' | null = null;

  function start(attributes: Attributes): void {
    cell.open = true;
    cell.address = attributes.get('r');
    cell.type = attributes.get('t');
    cell.style = attributes.get('s');
    cell.value = cell.inline = cell.formula = null;
  }

  function finish(): void {
    cell.open = false;
    const at = placed.placeOf(cell.address);
    const draft = cellDraft(cell, context);
    if (draft === undefined) throw damaged(part, 'missing-text', a1(at));
    if (cell.formula) {
      const result = draft ?? uncomputed(formatOf(cell.style, context));
      placed.put(at, result);
      formulas.add(result, at, cell.formula);
    } else if (draft && draft.value !== '') placed.put(at, draft);
  }

  function limited(text: string): string {
    if (text.length > allowed.limits.textCharacters) throw tooLarge('textCharacters', allowed.limits);
    return text;
  }

  return {
    open(name, attributes) {
      if (name === 'c') start(attributes);
      else if (name === 'row') placed.startRow(attributes);
      else if (!cell.open) return;
      else if (inside === 'is') runs.open(name);
      else if (name === 'v' || name === 'f' || name === 'is') {
        inside = name;
        if (name === 'v') cell.value = '';
        else if (name === 'f') cell.formula = openFormula(attributes);
      }
    },
    text(text) {
      if (!cell.open || inside === null) return;
      if (inside === 'is') runs.text(text);
      else if (inside === 'v') cell.value = limited((cell.value ?? '') + text);
      else if (cell.formula) cell.formula.text = limited(cell.formula.text + text);
    },
    close(name) {
      if (!cell.open) return;
      if (name === 'c') finish();
      else if (name === inside) {
        if (name === 'is') cell.inline = runs.take();
        inside = null;
      } else if (inside === 'is') runs.close(name);
    },
    end() {
      formulas.complete(placed.rows);
      return placed;
    },
  };
}

const openFormula = (attributes: Attributes): StoredFormula => ({
  text: '',
  type: attributes.get('t'),
  sharedIndex: attributes.get('si'),
  range: attributes.get('ref'),
});

const uncomputed = (format: string): CellDraft => ({ value: '', format, uncomputed: true });
