import { stores } from './oSpreadsheet';
import { formulaOf } from './readCell';
import type { Getters, KeptCell, Position } from './internals';
import type { EngineLink, LinkedConfig } from './link';

/** The library's editor of cells, in the cell and in the formula bar, as far as it is changed. */
interface CellEditor {
  readonly model: {
    readonly config: LinkedConfig;
    readonly dispatch: (type: string, payload: object) => unknown;
  };
  readonly getters: Getters;
  readonly editionMode: 'inactive' | 'editing' | 'selecting';
  readonly currentEditedCell: Position;
  readonly placeholder: string | undefined;
  setContent: (text: string) => void;
  getPrettifiedFormula: (cell: KeptCell) => string;
  confirmEdition: (content: string) => void;
  _startEdition: (text?: string, selection?: object) => void;
  _cancelEdition: () => void;
}

const { prototype: editor } = stores.CellComposerStore as unknown as { readonly prototype: CellEditor };
const { _startEdition: open, _cancelEdition: close } = editor;

const linkOf = ({ model }: CellEditor): EngineLink | undefined => model.config.custom.workbench;

/** A formula as its reader typed it: with tables' names, and with nothing moved about. */
function readable(of: CellEditor, cell: KeptCell): string {
  const formula = formulaOf(of.getters, cell);
  const { sheetId: sheet, row, col: column } = of.getters.getCellPosition(cell.id);
  return linkOf(of)?.rules?.readable(formula, { sheet, row, column }) ?? formula;
}

editor.getPrettifiedFormula = function formulaText(this: CellEditor, cell) {
  return readable(this, cell);
};

// What spills into a cell shows in grey, as in Excel: there is nothing to edit.
Object.defineProperty(editor, 'placeholder', {
  get(this: CellEditor): string | undefined {
    const anchor = this.getters.getArrayFormulaSpreadingOn(this.getters.getActivePosition());
    const cell = anchor && this.getters.getCell(anchor);
    return cell && readable(this, cell);
  },
});

// The library would guess a date's format for the text; what a text means is for the house's rules to say.
editor.confirmEdition = function confirm(this: CellEditor, content) {
  this.model.dispatch('UPDATE_CELL', { ...this.currentEditedCell, content });
  this.setContent('');
};

editor._startEdition = function start(this: CellEditor, text, selection) {
  linkOf(this)?.cellEditor(true);
  open.call(this, text, selection);
};

editor._cancelEdition = function end(this: CellEditor) {
  const wasOpen = this.editionMode !== 'inactive';
  close.call(this);
  if (wasOpen) linkOf(this)?.cellEditor(false);
};
