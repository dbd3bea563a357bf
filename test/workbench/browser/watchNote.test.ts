import { expect, test } from 'vitest';
import { watchNote } from '../../../src/workbench/browser/sheet/watchNote';
import { excelInMemory } from '../excel';
import { setNotes } from '../../../src/workbench/host/functions/notes';
import type { CellNote } from '../../../src/workbench/browser/sheet/watchNote';

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

test('the sentence of the cell at hand is shown when it comes, and until the person moves on', async () => {
  const { engine, host } = excelInMemory();
  let shown: CellNote | null = null;
  watchNote(engine, (note) => {
    shown = note;
  });
  const [sheet] = host.workbook.sheets;
  engine.model.selection.selectCell(2, 1);
  await later();
  expect(shown).toBeNull();
  const error = { error: '#VALUE!', message: '第 3 行缺目标值' };
  engine.registerFunction({ name: 'TEST.FAIL', description: '', parameters: [], compute: () => [[error]] });
  engine.write({ sheet: sheet!.id, row: 1, column: 2 }, [[{ formula: '=TEST.FAIL()' }]]);
  setNotes(sheet!, { row: 1, column: 2 }, { top: 1, left: 2, bottom: 1, right: 2 });
  host.workbook.cells.settle();
  await later();
  expect(shown).toEqual({ cell: 'C2', text: error.message });
  engine.model.selection.selectCell(0, 0);
  await later();
  expect(shown).toBeNull();
});
