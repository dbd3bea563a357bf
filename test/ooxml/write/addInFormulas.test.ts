import { describe, expect, test } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../../src/ooxml';
import { all, cellOf, first, opened } from './opened';
import { sheetOf, workbookOf } from './showcase';

const LINES = `PERF.LINES(IF(ISBLANK(Scorecard[权重]),"PERF.SCORE(",Scorecard[权重]),TRUE)`;
const written = (...formulas: readonly string[]) =>
  workbookOf(
    sheetOf('文字', ['PERF.LINES(']),
    sheetOf(
      '表',
      formulas.map((formula) => ({ formula })),
    ),
  );

describe('formulas of the add-in', () => {
  test('are marked the way Excel keeps them, texts inside them left alone', () => {
    const formula = first(cellOf(opened(written(LINES)).sheet(1), 'A1'), 'f');
    expect(formula?.text).toBe(
      `_xldudf_PERF_LINES(IF(ISBLANK(Scorecard[权重]),"PERF.SCORE(",Scorecard[权重]),TRUE)`,
    );
  });

  test('that fill a table spill; Excel would cut others down to one value', () => {
    const file = opened(written(LINES, 'PERF.SCORE(A1:A9,B1:B9,C1:C9)', 'SUM(A1:A2)'));
    const cells = all(file.sheet(1), 'c').map((cell) => [
      cell.attributes['cm'],
      first(cell, 'f')?.attributes['t'],
      first(cell, 'f')?.attributes['ref'],
    ]);
    expect(cells).toEqual([
      ['1', 'array', 'A1'],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    const metadata = file.root('xl/metadata.xml');
    expect(first(metadata, 'xda:dynamicArrayProperties')?.attributes).toEqual({
      fDynamic: '1',
      fCollapsed: '0',
    });
    expect(first(metadata, 'cellMetadata')?.attributes['count']).toBe('1');
    const relations = all(file.root('xl/_rels/workbook.xml.rels'), 'Relationship');
    expect(relations.filter((one) => one.attributes['Target'] === 'metadata.xml')).toHaveLength(1);
  });

  test('without one that spills there is nothing to say of it', () => {
    expect(opened(written('PERF.SCORE(A1:A9,B1:B9,C1:C9)')).paths).not.toContain('xl/metadata.xml');
  });

  test('are read back as they were', () => {
    const formulas = [LINES, 'PERF.SCORE(A1,B1,C1)', 'MYPERF.X(1)'];
    const rows = readWorkbook(writeWorkbook(written(...formulas)), '').sheets[1]?.rows;
    expect(rows?.map((row) => row?.[0]?.formula)).toEqual(formulas);
  });
});
