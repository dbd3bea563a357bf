import { describe, expect, test } from 'vitest';
import { relativeFormula } from '../../../src/ooxml/read/relativeFormula';
import { shownFormula } from '../../../src/ooxml/read/shownFormula';
import { LIMITS } from '../../../src/ooxml/read/limits';
import { readWorkbook } from '../../../src/ooxml';
import { cellsOf, failure, readCells, readFile, sheetData, workbook, workbookFile } from './workbookFile';

describe('a formula', () => {
  test.each([
    ['a number', '<c r="A1"><f>D4*100</f><v>42.5</v></c>', 42.5],
    ['a text', '<c r="A1" t="str"><f>D4*100</f><v>优秀</v></c>', '优秀'],
    ['an empty text', '<c r="A1" t="str"><f>D4*100</f><v></v></c>', ''],
    ['a logical', '<c r="A1" t="b"><f>D4*100</f><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><f>D4*100</f><v>#N/A</v></c>', { error: '#N/A' }],
  ])('comes with its last result: %s', (_, cell, value) => {
    expect(readCells(`<row r="1">${cell}</row>`)).toEqual({ A1: { value, format: '', formula: 'D4*100' } });
  });

  test.each([
    ['no value', '<c r="A1"><f>D4*100</f></c>'],
    ['an empty value', '<c r="A1"><f>D4*100</f><v></v></c>'],
    ['an empty value of a text', '<c r="A1" t="str"><f>D4*100</f></c>'],
    ['an empty error', '<c r="A1" t="e"><f>D4*100</f><v/></c>'],
  ])('without a result says so: %s', (_, cell) => {
    expect(readCells(`<row r="1">${cell}</row>`)).toEqual({
      A1: { value: '', format: '', formula: 'D4*100', uncomputed: true },
    });
  });
});

describe('zeros that nobody computed', () => {
  const flagged = (flag: string) => ({
    'xl/workbook.xml': workbook(
      `<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="${flag}"/>`,
    ),
  });
  const zeros =
    '<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="C1"><f>D1</f><v>0</v></c><c r="E1"><v>0</v></c></row>';
  const mixed = '<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="C1"><f>D1</f><v>3</v></c></row>';

  test('are no results when the file asks to be computed and shows nothing else', () => {
    const uncomputed = { value: '', format: '', uncomputed: true };
    expect(readCells(zeros, flagged('1'))).toEqual({
      A1: { ...uncomputed, formula: 'B1' },
      C1: { ...uncomputed, formula: 'D1' },
      E1: { value: 0, format: '' },
    });
  });

  test('are believed when another formula shows a result, or the file does not ask', () => {
    expect(readCells(mixed, flagged('1'))['A1']).toEqual({ value: 0, format: '', formula: 'B1' });
    expect(readCells(zeros, flagged('0'))['A1']).toEqual({ value: 0, format: '', formula: 'B1' });
    expect(readCells(zeros)['A1']).toEqual({ value: 0, format: '', formula: 'B1' });
  });
});

describe('a formula that cells share', () => {
  const first = '<f t="shared" ref="B2:C3" si="0">A1*$A$1+A$1</f><v>1</v>';
  const sharing = (at: string) => `<c r="${at}"><f t="shared" si="0"/><v>1</v></c>`;

  test('is written out for each of them', () => {
    const rows = `<row r="2"><c r="B2">${first}</c>${sharing('C2')}</row><row r="3">${sharing('B3')}${sharing('C3')}</row>`;
    const formulas = Object.entries(readCells(rows)).map(([at, { formula }]) => [at, formula]);
    expect(Object.fromEntries(formulas)).toEqual({
      B2: 'A1*$A$1+A$1',
      C2: 'B1*$A$1+B$1',
      B3: 'A2*$A$1+A$1',
      C3: 'B2*$A$1+B$1',
    });
  });

  test('may be stated after those that share it', () => {
    const rows = `<row r="3">${sharing('B3')}</row><row r="2"><c r="B2">${first}</c></row>`;
    expect(readCells(rows)['B3']?.formula).toBe('A2*$A$1+A$1');
  });

  test('remains a formula when nobody states it', () => {
    expect(readCells(`<row r="2">${sharing('B2')}</row>`)).toEqual({
      B2: { value: 1, format: '', formula: '' },
    });
  });
});

describe('an array formula', () => {
  test('is the formula of every cell it fills', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>';
    expect(readCells(rows)).toEqual({
      A1: { value: 2, format: '', formula: 'B1:B2*2' },
      A2: { value: 4, format: '', formula: 'B1:B2*2' },
      A3: { value: 5, format: '' },
    });
  });

  test('over a whole sheet costs no more than the cells there are', () => {
    const cell = (row: number) =>
      `<row r="${row}"><c r="A${row}"><f t="array" ref="A1:XFD1048576">B1</f><v>2</v></c></row>`;
    const file = workbookFile(sheetData(cell(1) + cell(1048576)));
    expect(Object.keys(cellsOf(readWorkbook(file, '').sheets[0]!))).toEqual(['A1', 'A1048576']);
    const tight = { ...LIMITS, arrayFormulaCells: 1000 };
    expect(failure(file, (bytes) => readWorkbook(bytes, '', tight))).toEqual({
      code: 'too-large',
      facts: { limit: 'arrayFormulaCells', most: 1000 },
    });
  });
});

describe('moving a formula', () => {
  test.each([
    ['A1', 'B3'],
    ['$A$1', '$A$1'],
    ['$A1', '$A3'],
    ['A$1', 'B$1'],
    ['a1', 'B3'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['A:A', 'B:B'],
    ['$A:B', '$A:C'],
    ['1:1', '3:3'],
    ['$1:2', '$1:4'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['Sheet1!A1', 'Sheet1!B3'],
    ["'A1 & B2'!A1", "'A1 & B2'!B3"],
    ["'it''s A1'!A1", "'it''s A1'!B3"],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
    ['评分表!A1', '评分表!B3'],
    ['"A1"&A1', '"A1"&B3'],
    ['"say ""A1"""&A1', '"say ""A1"""&B3'],
    ['Scorecard[[#This Row],[A1]]*A1', 'Scorecard[[#This Row],[A1]]*B3'],
    ["Table['[A1]*A1", "Table['[A1]*B3"],
    ['1E5+A1', '1E5+B3'],
    ['1.5E+3*A1', '1.5E+3*B3'],
    ['RATE_A1+A1', 'RATE_A1+B3'],
    ['ABCD1+A1', 'ABCD1+B3'],
    ['XFE1+A1', 'XFE1+B3'],
    ['A1048577+A1', 'A1048577+B3'],
    ['A0+A1', 'A0+B3'],
    ['XFD1+A1', '#REF!+B3'],
    ['A1048576', '#REF!'],
    ['IF(A1>=90,"优秀",B1)', 'IF(B3>=90,"优秀",C3)'],
    ['{1,2;3,4}*A1', '{1,2;3,4}*B3'],
    ['@A1', '@B3'],
    ['A1#', 'B3#'],
    ['', ''],
  ])('%s two down and one right is %s', (formula, moved) => {
    expect(relativeFormula(formula)(2, 1)).toBe(moved);
  });

  test.each([
    ['B2', -1, -1, 'A1'],
    ['A1', -1, 0, '#REF!'],
    ['A1', 0, -1, '#REF!'],
    ['A1+B2', 0, 0, 'A1+B2'],
  ])('%s %i down and %i right is %s', (formula, down, right, moved) => {
    expect(relativeFormula(formula)(down, right)).toBe(moved);
  });

  test('takes time in step with its length, whatever it is', () => {
    for (const piece of ['[', "'", '"', '[[a', "['", 'A1:', '$', '((']) {
      const start = performance.now();
      relativeFormula(piece.repeat(50_000))(1, 1);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });

  test('stops before shared formulas fill the memory', () => {
    const long = `"${'长'.repeat(5000)}"`;
    const cells = Array.from({ length: 50 }, (_, i) => `<c r="A${i + 2}"><f t="shared" si="0"/></c>`);
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A51" si="0">${long}</f></c>${cells.join('')}</row>`;
    const tight = { ...LIMITS, sharedFormulaCharacters: 100_000 };
    expect(failure(workbookFile(sheetData(rows)), (bytes) => readWorkbook(bytes, '', tight))).toMatchObject({
      facts: { limit: 'sharedFormulaCharacters' },
    });
  });
});

describe('a formula is shown as Excel shows it', () => {
  test.each([
    ['SUM(A1)', 'SUM(A1)'],
    ['=SUM(A1)', 'SUM(A1)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.SORT(A1)', 'SORT(A1)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x)', 'LET(x,1,x)'],
    ['_xldudf_PERF_SCORE(A1:A3)', 'PERF.SCORE(A1:A3)'],
    ['"_xlfn."&A1', '"_xlfn."&A1'],
  ])('%s as %s', (stored, shown) => expect(shownFormula(stored)).toBe(shown));

  test('in the cells too', () => {
    const rows = '<row r="1"><c r="A1"><f>_xldudf_PERF_SCORE(B1:B3)</f><v>87</v></c></row>';
    expect(readFile(sheetData(rows)).sheets[0]?.rows[0]?.[0]?.formula).toBe('PERF.SCORE(B1:B3)');
  });
});
