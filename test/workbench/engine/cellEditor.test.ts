import { describe, expect, test } from 'vitest';
import { stores } from '../../../src/workbench/engine/oSpreadsheet';
import { excelInMemory } from '../excel';
import type { SheetEngine } from '../../../src/workbench/engine';

const SHEET = 's1';
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });
const select = (engine: SheetEngine, row: number, column: number) =>
  engine.select({ sheet: SHEET, top: row, left: column, bottom: row, right: column });

/** The library's own editor, as its formula bar has it. */
interface CellEditor {
  readonly currentContent: string;
  readonly placeholder: string | undefined;
  readonly editionMode: string;
  readonly startEdition: (text?: string) => void;
  readonly setCurrentContent: (text: string) => void;
  readonly stopEdition: () => void;
  readonly cancelEdition: () => void;
}

function editing() {
  const excel = excelInMemory();
  const { engine, host } = excel;
  const container = new stores.DependencyContainer();
  container.inject(stores.ModelStore, engine.model);
  const editor = container.get(stores.CellComposerStore) as unknown as CellEditor;
  const type = async (row: number, column: number, text: string) => {
    select(engine, row, column);
    editor.startEdition();
    editor.setCurrentContent(text);
    editor.stopEdition();
    await Promise.resolve();
  };
  return { excel, engine, host, editor, type };
}

/** A table with the heading 权重 in A1 and 60 and 40 below it. */
async function withTable() {
  const bed = editing();
  bed.engine.write(at(0, 0), [[{ value: '权重' }], [{ value: 60 }], [{ value: 40 }]]);
  await bed.excel.Excel.run(async (context) => {
    context.workbook.tables.add('Sheet1!A1:A3', true).name = 'Scorecard';
    await context.sync();
  });
  return bed;
}

describe('the cell editor', () => {
  test('shows and takes formulas as they are typed, with tables’ names', async () => {
    const { engine, editor, type } = await withTable();
    const typed = '=SUM(Scorecard[权重])';
    await type(0, 2, typed);
    expect(engine.read({ sheet: SHEET, top: 0, left: 2, bottom: 0, right: 2 })[0]?.[0]?.value).toBe(100);
    select(engine, 0, 2);
    expect(editor.currentContent).toBe(typed);
    editor.startEdition();
    expect(editor.currentContent).toBe(typed);
    editor.stopEdition();
    expect(engine.read({ sheet: SHEET, top: 0, left: 2, bottom: 0, right: 2 })[0]?.[0]?.value).toBe(100);
  });

  test('shows formulas with the blanks they were typed with', async () => {
    const { engine, editor, type } = editing();
    await type(0, 0, '=SUM( 1, 2 ) * 2');
    select(engine, 0, 0);
    expect(editor.currentContent).toBe('=SUM( 1, 2 ) * 2');
  });

  test('has nothing to edit where a formula spills, and says which', async () => {
    const { engine, editor, type } = editing();
    await type(0, 0, '=SEQUENCE(3)');
    select(engine, 2, 0);
    expect([editor.currentContent, editor.placeholder]).toEqual(['', '=SEQUENCE(3)']);
  });

  test.each([
    ['4/5', 45_752, 'd-mmm'],
    ['3 000', '3 000', undefined],
    ['3.6%', 0.036, '0.00%'],
  ])('reads what is typed as Excel does: %s', async (text, value, numberFormat) => {
    const { engine, type } = editing();
    await type(1, 1, text);
    expect(engine.read({ sheet: SHEET, top: 1, left: 1, bottom: 1, right: 1 })).toEqual([[{ value }]]);
    expect(engine.styleOf(at(1, 1)).numberFormat).toBe(numberFormat);
  });

  test.each<[string, (editor: CellEditor) => void]>([
    ['entered', (editor) => editor.stopEdition()],
    ['given up', (editor) => editor.cancelEdition()],
  ])('keeps requests out until what is typed is %s', (_, end) => {
    const { host, editor } = editing();
    editor.startEdition();
    editor.setCurrentContent('1');
    expect(host.cellEditing).toBe(true);
    end(editor);
    expect(host.cellEditing).toBe(false);
  });
});
