import { describe, expect, test } from 'vitest';
import { strToU8 } from 'fflate';
import { readWorkbook } from '../../../src/ooxml';
import {
  failure,
  LINKS,
  MAIN,
  plainParts,
  range,
  readCells,
  readFile,
  readSheet,
  rels,
  sheetData,
  workbook,
  workbookFile,
  worksheet,
  zipped,
  type ChangedParts,
} from './workbookFile';

const ONE = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');
const CELL = { A1: { value: 1, format: '' } };

describe('where parts are', () => {
  test.each([
    ['relative', 'worksheets/sheet1.xml'],
    ['absolute', '/xl/worksheets/sheet1.xml'],
    ['with steps up and back', '../xl/./worksheets/../worksheets/sheet1.xml'],
    ['with backslashes', 'worksheets\\sheet1.xml'],
    ['in another case', 'Worksheets/Sheet1.XML'],
    ['with more steps up than there are folders', '../../../xl/worksheets/sheet1.xml'],
  ])('a target is found: %s', (_, target) => {
    const links = rels(['rId1', 'worksheet', target]);
    expect(
      Object.values(
        readCells('<row r="1"><c r="A1"><v>1</v></c></row>', {
          'xl/_rels/workbook.xml.rels': links,
        }),
      ),
    ).toHaveLength(1);
  });

  test('percent-encoded names are found', () => {
    const { 'xl/worksheets/sheet1.xml': sheet, ...rest } = plainParts(ONE);
    const parts = {
      ...rest,
      'xl/worksheets/表 1.xml': sheet!,
      'xl/_rels/workbook.xml.rels': rels(['rId1', 'worksheet', 'worksheets/%E8%A1%A8%201.xml']),
    };
    expect(readWorkbook(zipped(parts), '').sheets[0]?.rows).toHaveLength(1);
  });

  test('the workbook may have another name and folder', () => {
    const parts = {
      '_rels/.rels': rels(['rId1', 'officeDocument', '/office/book.xml']),
      'office/book.xml': workbook('<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>'),
      'office/_rels/book.xml.rels': rels(['rId1', 'worksheet', 'sheet.xml']),
      'office/sheet.xml': ONE,
    };
    expect(readWorkbook(zipped(parts), '').sheets[0]?.rows).toHaveLength(1);
  });

  test('without the list of links the workbook is where it always is', () => {
    expect(readCells('<row r="1"><c r="A1"><v>1</v></c></row>', { '_rels/.rels': null })).toEqual(CELL);
  });

  test('parts that nobody asked for are never opened', () => {
    const junk: ChangedParts = {
      'xl/charts/chart1.xml': '<broken',
      'customXml/item1.xml': new Uint8Array([0]),
    };
    expect(readSheet(ONE, junk).rows).toHaveLength(1);
  });

  test.each([
    ['a sheet without its part', { 'xl/worksheets/sheet1.xml': null }, 'xl/worksheets/sheet1.xml'],
    ['a sheet without its link', { 'xl/_rels/workbook.xml.rels': null }, 'xl/workbook.xml'],
  ])('%s is damage', (_, changed: ChangedParts, part) => {
    expect(failure(workbookFile(ONE, changed))).toMatchObject({
      code: 'damaged',
      facts: { why: 'missing-part', part },
    });
  });
});

describe('sheets', () => {
  test('come in the order of their tabs, hidden ones said to be', () => {
    const names = ['评分表', '员工', 'Pay & more'];
    const states = ['', ' state="hidden"', ' state="veryHidden"'];
    const sheets = names.map(
      (name, i) =>
        `<sheet name="${name.replace('&', '&amp;')}" sheetId="${9 - i}"${states[i] ?? ''} r:id="rId1"/>`,
    );
    const file = readFile(ONE, { 'xl/workbook.xml': workbook(`<sheets>${sheets.join('')}</sheets>`) });
    expect(file.sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['评分表', true],
      ['员工', false],
      ['Pay & more', false],
    ]);
  });

  test.each(['chartsheet', 'dialogsheet', 'xlMacrosheet'])('a %s is passed over', (type) => {
    const file = readFile(ONE, {
      'xl/workbook.xml': workbook(
        '<sheets><sheet name="图" sheetId="1" r:id="rId9"/><sheet name="S" sheetId="2" r:id="rId1"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': rels(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', type, 'c.xml'],
      ),
    });
    expect(file.sheets.map(({ name }) => name)).toEqual(['S']);
  });

  test('of ours carry their stamp, counted among all sheets', () => {
    const file = readFile(ONE, {
      'xl/workbook.xml': workbook(
        `<sheets><sheet name="图" sheetId="1" r:id="rId9"/><sheet name="A" sheetId="2" r:id="rId1"/><sheet name="B" sheetId="3" r:id="rId1"/></sheets>
         <definedNames>
           <definedName name="PERF_Stamp" localSheetId="1" hidden="1">"slip:2025-06:""E001"" &amp; co"</definedName>
           <definedName name="_xlnm.Print_Area" localSheetId="2">B!$A$1</definedName>
         </definedNames>`,
      ),
      'xl/_rels/workbook.xml.rels': rels(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'chartsheet', 'c.xml'],
      ),
    });
    expect(file.sheets.map(({ name, stamp }) => [name, stamp])).toEqual([
      ['A', 'slip:2025-06:"E001" & co'],
      ['B', undefined],
    ]);
    expect(file.sheets.map((sheet) => 'stamp' in sheet)).toEqual([true, false]);
  });

  test.each([
    ['C:\\Users\\王\\评分表.xlsx', '评分表.xlsx'],
    ['/home/wang/june.xlsx', 'june.xlsx'],
    ['june.xlsx', 'june.xlsx'],
    ['', ''],
  ])('of a file at %j belong to %j', (path, name) => {
    expect(readWorkbook(workbookFile(ONE), path).fileName).toBe(name);
  });
});

describe('what is merged, hidden and made a table', () => {
  test('merged ranges', () => {
    const sheet = worksheet(
      '<sheetData/><mergeCells count="2"><mergeCell ref="A1:I1"/><mergeCell ref="$B$3:B2"/></mergeCells>',
    );
    expect(readSheet(sheet).merges).toEqual([range('A1:I1'), range('B2:B3')]);
  });

  test('hidden rows that hold something, and hidden columns', () => {
    const sheet = worksheet(
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="0"/><col min="7" max="7" hidden="true"/></cols>' +
        '<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3"><c r="A3"><v>1</v></c></row></sheetData>',
    );
    const { hiddenRows, hiddenColumns } = readSheet(sheet);
    expect([...hiddenRows]).toEqual([0]);
    expect([...hiddenColumns]).toEqual([1, 2, 6]);
  });

  test.each([
    ['header row only', 'ref="A1:J156"', { headerRow: true, totalsRow: false }],
    ['totals row', 'ref="A1:J156" totalsRowCount="1"', { headerRow: true, totalsRow: true }],
    [
      'totals row that was shown once',
      'ref="A1:J156" totalsRowShown="1"',
      { headerRow: true, totalsRow: false },
    ],
    ['no header row', 'ref="A1:J156" headerRowCount="0"', { headerRow: false, totalsRow: false }],
  ])('a table with %s', (_, attributes, rows) => {
    const changed = {
      'xl/worksheets/_rels/sheet1.xml.rels': rels(
        ['rId1', 'drawing', '../drawings/drawing1.xml'],
        ['rId2', 'table', '../tables/table1.xml'],
      ),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="Scorecard" ${attributes}><tableColumns count="1"><tableColumn id="1" name="工号"/></tableColumns></table>`,
    };
    expect(readSheet(ONE, changed).tables).toEqual([{ name: 'Scorecard', range: range('A1:J156'), ...rows }]);
  });
});

describe('how parts are written', () => {
  const inner = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>工号</t></is></c></row></sheetData>';
  const text = { A1: { value: '工号', format: '' } };
  const utf16 = (xml: string, littleEndian: boolean, mark: boolean): Uint8Array => {
    const text = `${mark ? '\ufeff' : ''}${xml}`;
    const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    const bytes = new DataView(new ArrayBuffer(units.length * 2));
    units.forEach((unit, i) => bytes.setUint16(2 * i, unit, littleEndian));
    return new Uint8Array(bytes.buffer);
  };
  const declared = `<?xml version="1.0" encoding="UTF-16"?>${worksheet(inner)}`;
  const cellsIn = (sheet: string | Uint8Array, changed: ChangedParts = {}) =>
    readWorkbook(zipped({ ...plainParts(''), 'xl/worksheets/sheet1.xml': sheet, ...changed }), '').sheets[0]
      ?.rows;

  test.each<[string, string | Uint8Array]>([
    ['UTF-8', worksheet(inner)],
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(worksheet(inner))])],
    ['UTF-16, little end first', utf16(declared, true, true)],
    ['UTF-16, big end first', utf16(declared, false, true)],
    ['UTF-16 without a mark', utf16(declared, true, false)],
    ['UTF-16, big end first, without a mark', utf16(declared, false, false)],
    [
      'with line ends and comments between',
      worksheet(`\r\n<!-- > --><?pi <x> ?>\r\n${inner.replaceAll('><', '>\r\n  <')}\r\n`),
    ],
    ['with apostrophes', worksheet(inner.replaceAll('"', "'"))],
  ])('in %s', (_, sheet) => expect(cellsIn(sheet)).toEqual([[text.A1]]));

  test('bytes that are no text are damage', () => {
    const broken = strToU8(worksheet(inner));
    broken[broken.indexOf(0xe5)] = 0xff;
    expect(failure(zipped({ ...plainParts(''), 'xl/worksheets/sheet1.xml': broken }))).toMatchObject({
      facts: { part: 'xl/worksheets/sheet1.xml', why: 'encoding' },
    });
  });

  test('with prefixes on every name', () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace(`xmlns="`, `xmlns:x="`);
    const changed = Object.fromEntries(
      Object.entries(plainParts(worksheet(inner))).map(([name, xml]) => [name, prefixed(xml as string)]),
    );
    expect(readWorkbook(zipped(changed), '').sheets[0]?.rows).toEqual([[text.A1]]);
  });

  test('elements of other vocabularies are not taken for cells', () => {
    const sheet = `<worksheet xmlns="${MAIN}" xmlns:y="other"><sheetData><row r="1"><y:c r="B1"><y:v>9</y:v></y:c><c r="A1"><v>1</v></c></row></sheetData><extLst><ext><y:mergeCell ref="A1:B2"/></ext></extLst></worksheet>`;
    expect(readSheet(sheet)).toMatchObject({ rows: [[CELL.A1]], merges: [] });
  });

  test('in the strict form of the standard', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(LINKS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const changed = Object.fromEntries(
      Object.entries(plainParts(worksheet(inner))).map(([name, xml]) => [name, strict(xml as string)]),
    );
    expect(readWorkbook(zipped(changed), '').sheets[0]?.rows).toEqual([[text.A1]]);
  });

  test('with another prefix for links', () => {
    const xml = `<workbook xmlns="${MAIN}"><sheets><sheet name="S" sheetId="1" xmlns:d3p1="${LINKS}" d3p1:id="rId1"/></sheets></workbook>`;
    expect(cellsIn(worksheet(inner), { 'xl/workbook.xml': xml })).toEqual([[text.A1]]);
  });
});
