import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS, type LimitName } from '../../../src/ooxml/read/limits';
import { readWorkbook, WorkbookFileError } from '../../../src/ooxml';
import {
  failure,
  MAIN,
  plainParts,
  readSheet,
  rels,
  sheetData,
  workbook,
  workbookFile,
  worksheet,
  zipped,
  type ChangedParts,
} from './workbookFile';

/** Milliseconds of the processor, so that a busy machine is no failure. */
const SOON = 4000;

const utf16 = (text: string) => Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);

/** An Office container of before 2007 with streams of these names. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, i) => bytes.set(utf16(name), 512 + 128 * i));
  return bytes;
}

const onlyDocument = (part: string, root: string) =>
  zipped({
    '_rels/.rels': rels(['rId1', 'officeDocument', part]),
    [part]: `<${root} xmlns="x"/>`,
  });

describe('what is no workbook is named', () => {
  const found = (what: string) => ({ code: 'not-a-workbook', facts: { found: what } });
  const plain = (code: string) => ({ code, facts: {} });

  test.each<[string, Uint8Array, unknown]>([
    ['an empty file', new Uint8Array(), found('empty')],
    ['an old workbook', compoundFile('Workbook'), plain('old-xls')],
    ['an older workbook', compoundFile('Book'), plain('old-xls')],
    [
      'a workbook with a password',
      compoundFile('EncryptionInfo', 'EncryptedPackage'),
      plain('password-protected'),
    ],
    ['an old document', compoundFile('WordDocument'), found('word')],
    ['old slides', compoundFile('PowerPoint Document'), found('powerpoint')],
    ['a document', onlyDocument('word/document.xml', 'w:document'), found('word')],
    ['slides', onlyDocument('ppt/presentation.xml', 'p:presentation'), found('powerpoint')],
    ['a binary workbook', zipped({ 'xl/workbook.bin': new Uint8Array([1]) }), found('xlsb')],
    [
      'a binary workbook with its links',
      zipped({ '_rels/.rels': rels(['r', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'x' }),
      found('xlsb'),
    ],
    [
      'an OpenDocument sheet',
      zipped({ mimetype: 'application/x', 'content.xml': '<x/>' }),
      found('opendocument'),
    ],
    ['any zip', zipped({ 'a.txt': 'a' }), found('zip')],
    ['an empty zip', zipped({}), found('zip')],
    ['a PDF', strToU8('%PDF-1.7\n'), found('pdf')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), found('image')],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), found('image')],
    [
      'a web page',
      strToU8('\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
      found('html'),
    ],
    ['a table of a web page', strToU8('<table border="1"><tr><td>工号'), found('html')],
    ['a workbook as one XML file', strToU8('<?xml version="1.0"?><Workbook>'), found('xml')],
    ['random bytes', new Uint8Array([0, 1, 2, 3, 200]), found('unknown')],
    ['comma separated text', strToU8('工号,姓名\nE001,王敏\n'), plain('csv')],
    ['tab separated text in UTF-16', new Uint8Array([0xff, 0xfe, ...utf16('a\tb\r\n')]), plain('csv')],
    ['text in GBK', new Uint8Array([0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0x0a]), plain('csv')],
  ])('%s', (_, bytes, fault) => expect(failure(bytes)).toEqual(fault));

  test('an .xlsm is a workbook like any', () => {
    const file = workbookFile(sheetData('<row><c><v>1</v></c></row>'), {
      'xl/vbaProject.bin': new Uint8Array([1]),
    });
    expect(readWorkbook(file, 'macros.xlsm').sheets).toHaveLength(1);
  });
});

describe('files made to exhaust', () => {
  const fault = (limit: LimitName) => ({ code: 'too-large', facts: { limit, most: LIMITS[limit] } });
  const soon = (read: () => unknown) => {
    const start = process.cpuUsage();
    const result = read();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(SOON);
    return result;
  };

  test('a zip bomb stops while it grows', () => {
    const bomb = workbookFile(worksheet(`<sheetData>${' '.repeat(20_000_000)}</sheetData>`));
    expect(bomb.length).toBeLessThan(50_000);
    expect(soon(() => failure(bomb))).toEqual(fault('inflation'));
  });

  test('many sheets that are the same large part count each time', () => {
    const sheets = Array.from({ length: 400 }, (_, i) => `<sheet name="S${i}" sheetId="${i}" r:id="rId1"/>`);
    const bomb = workbookFile(worksheet(`<!--${'nothing '.repeat(10_000)}-->`), {
      'xl/workbook.xml': workbook(`<sheets>${sheets.join('')}</sheets>`),
    });
    const limits = { ...LIMITS, inflatedBytes: 10_000_000 };
    expect(failure(bomb, (bytes) => readWorkbook(bytes, '', limits))).toMatchObject({
      facts: { limit: 'inflatedBytes' },
    });
  });

  test('a million empty rows leave nothing behind', () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 1}" hidden="1"/>`).join('');
    const { rows: read, hiddenRows } = soon(() => readSheet(sheetData(rows))) as ReturnType<typeof readSheet>;
    expect([read.length, hiddenRows.size]).toEqual([0, 0]);
  });

  test('a claim to fill the sheet is not believed', () => {
    const sheet = worksheet(
      '<dimension ref="A1:XFD1048576"/><sheetData><row><c><v>1</v></c></row></sheetData>',
    );
    expect(readSheet(sheet).rows).toHaveLength(1);
  });

  test('a cell far to the right of every row is refused before the rows are made', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `<row><c r="NL${i + 1}"><v>1</v></c></row>`);
    expect(soon(() => failure(workbookFile(sheetData(rows.join('')))))).toEqual(fault('places'));
  });

  test('millions of merged ranges', () => {
    const merges = worksheet(
      `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1_000_000)}</mergeCells>`,
    );
    expect(soon(() => failure(workbookFile(merges)))).toEqual(fault('mergedRanges'));
  });

  test('columns hidden again and again', () => {
    const columns = worksheet(
      `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(10_000)}</cols><sheetData/>`,
    );
    expect(soon(() => failure(workbookFile(columns)))).toEqual(fault('hiddenColumns'));
  });

  test.each([
    ['of a cell', sheetData(`<row><c t="inlineStr"><is><t>${'长'.repeat(1_000_001)}</t></is></c></row>`)],
    ['of a value', sheetData(`<row><c t="str"><v>${'长'.repeat(1_000_001)}</v></c></row>`)],
    ['of a formula', sheetData(`<row><c><f>${'长'.repeat(1_000_001)}</f></c></row>`)],
  ])('a text %s without end', (_, sheet) => {
    expect(soon(() => failure(workbookFile(sheet)))).toEqual(fault('textCharacters'));
  });

  test('a long text within reason is kept', () => {
    const text = '长'.repeat(40_000);
    const sheet = sheetData(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`);
    expect(readSheet(sheet).rows[0]?.[0]?.value).toBe(text);
  });

  test('elements inside one another without end', () => {
    expect(soon(() => failure(workbookFile(worksheet('<a>'.repeat(3_000_000)))))).toEqual(fault('depth'));
  });

  test('a tag without end, and one of attributes without number', () => {
    const attributes = Array.from({ length: 200_000 }, (_, i) => ` a${i}=""`).join('');
    expect(soon(() => failure(workbookFile(worksheet(`<a${attributes}/>`))))).toEqual(fault('attributes'));
    const comment = `<!--${Array.from({ length: 200_000 }, (_, i) => i).join(' ')}`;
    expect(soon(() => failure(workbookFile(worksheet(comment))))).toEqual(fault('markupCharacters'));
  });

  test('entities that multiply are not even read', () => {
    const declared =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>';
    expect(soon(() => failure(workbookFile(`${declared}${sheetData('')}`)))).toEqual({
      code: 'damaged',
      facts: { part: 'xl/worksheets/sheet1.xml', why: 'doctype' },
    });
  });
});

describe('every limit holds', () => {
  const cell = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>';
  const parts: ChangedParts = {
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>ab</t></si><si><t>c</t></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': rels(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" displayName="T" ref="A1:B2"/>`,
  };
  const file = workbookFile(
    worksheet(`<sheetData>${cell}</sheetData><mergeCells><mergeCell ref="A3:B3"/></mergeCells>`),
    parts,
  );

  test.each<[LimitName, number]>([
    ['entries', 7],
    ['inflatedBytes', 500],
    ['sheets', 0],
    ['cells', 1],
    ['places', 1],
    ['mergedRanges', 0],
    ['tables', 0],
    ['styles', 1],
    ['sharedTexts', 1],
    ['textCharacters', 1],
    ['depth', 3],
  ])('%s above %i are refused', (limit, most) => {
    const read = (bytes: Uint8Array) => readWorkbook(bytes, '', { ...LIMITS, [limit]: most });
    expect(failure(file, read)).toEqual({ code: 'too-large', facts: { limit, most } });
    expect(() => readWorkbook(file, '')).not.toThrow();
  });
});

describe('damage', () => {
  const part = 'xl/worksheets/sheet1.xml';

  test.each<[string, string, ChangedParts, unknown]>([
    ['XML that ends early', '<worksheet><sheetData>', {}, { part, why: 'xml' }],
    [
      'a merged range that is none',
      worksheet('<mergeCells><mergeCell ref="A1:"/></mergeCells>'),
      {},
      { part, why: 'range', at: 'A1:' },
    ],
    [
      'an array formula without range',
      sheetData('<row><c><f t="array">1</f></c></row>'),
      {},
      { part, why: 'range', at: '' },
    ],
    [
      'a table without range',
      sheetData(''),
      {
        'xl/worksheets/_rels/sheet1.xml.rels': rels(['rId1', 'table', '../tables/table1.xml']),
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" displayName="T"/>`,
      },
      { part: 'xl/tables/table1.xml', why: 'range', at: '' },
    ],
    [
      'a row beyond the sheet',
      sheetData('<row r="1048577"/>'),
      {},
      { part, why: 'cell-address', at: '1048577' },
    ],
    ['a row that is no number', sheetData('<row r="x"/>'), {}, { part, why: 'cell-address', at: 'x' }],
  ])('%s is told with its place', (_, sheet, changed, facts) => {
    expect(failure(workbookFile(sheet, changed))).toEqual({ code: 'damaged', facts });
  });

  test('whatever happens to a file, it is read or refused by name', () => {
    const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A1</f><v>1</v></c></row>';
    const file = workbookFile(sheetData(cells), {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>工号</t></si></sst>`,
    });
    const whole = readWorkbook(file, '');
    const change = fc.tuple(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.nat({ max: 40 }),
        (changes, missing) => {
          const bytes = file.slice(0, file.length - (missing > 20 ? missing : 0));
          for (const [at, byte] of changes) bytes[at] = byte;
          try {
            const read = readWorkbook(bytes, '');
            expect(read).toEqual(whole);
          } catch (error) {
            if (!(error instanceof WorkbookFileError)) throw error;
          }
        },
      ),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 500) },
    );
  });

  test('parts of any content are read or refused by name', () => {
    const names = Object.keys(plainParts(''));
    const xml = fc
      .array(
        fc.constantFrom(
          '<row',
          ' r="',
          '2',
          '"',
          '>',
          '<c',
          ' t="s"',
          '/>',
          '</row>',
          '<v>',
          '</v>',
          '<f',
          ' ref="A1"',
          '<sheetData>',
          'x',
          '&',
          '&lt;',
          '<!--',
        ),
      )
      .map((pieces) => `<worksheet>${pieces.join('')}</worksheet>`);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.oneof(xml, fc.uint8Array({ maxLength: 200 })),
        (name, content) => {
          try {
            readWorkbook(zipped({ ...plainParts(sheetData('')), [name]: content }), '');
          } catch (error) {
            if (!(error instanceof WorkbookFileError)) throw error;
          }
        },
      ),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
    );
  });

  test('an error names its code and facts to whoever prints it', () => {
    const fault = { code: 'csv', facts: {} } as const;
    const error = new WorkbookFileError(fault);
    expect([error.name, error.code, error.facts, error.message]).toEqual([
      'WorkbookFileError',
      'csv',
      {},
      'csv {}',
    ]);
  });
});
