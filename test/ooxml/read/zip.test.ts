import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/ooxml/read/checksum';
import { strToU8 } from 'fflate';
import { readWorkbook } from '../../../src/ooxml';
import { failure, plainParts, sheetData } from './workbookFile';
import { zipBytes, type TestEntry } from './zipBytes';

const SHEET = 'xl/worksheets/sheet1.xml';
const ONE = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');

/** A workbook whose sheet part is written to the zip in another way. */
const entries = (sheet: Partial<TestEntry> = {}): readonly TestEntry[] =>
  Object.entries(plainParts(ONE)).map(([name, content]) => ({
    name,
    content: content!,
    ...(name === SHEET ? sheet : {}),
  }));

const cells = (bytes: Uint8Array) => readWorkbook(bytes, '').sheets[0]?.rows;
const READ = [[{ value: 1, format: '' }]];

describe('a zip is read', () => {
  test.each([
    ['compressed', zipBytes(entries())],
    ['stored', zipBytes(entries({ stored: true }))],
    ['with sizes of eight bytes', zipBytes(entries({ wide: true }))],
    ['with a directory of eight-byte numbers', zipBytes(entries({ wide: true }), { wide: true })],
    ['with a comment at its end', zipBytes(entries(), { comment: 'made by hand' })],
    ['with a comment like an end', zipBytes(entries(), { comment: 'x'.repeat(60) + 'PK' })],
    ['with backslashes in its names', zipBytes(entries({ name: 'xl\\worksheets\\sheet1.xml' }))],
    ['with names from the root', zipBytes(entries({ name: `/${SHEET}` }))],
    ['with names in another case', zipBytes(entries({ name: SHEET.toUpperCase() }))],
    ['with local names that lie', zipBytes(entries({ localName: '../../etc/passwd' }))],
  ])('%s', (_, bytes) => expect(cells(bytes)).toEqual(READ));

  test('wherever it lies in a larger buffer', () => {
    const bytes = zipBytes(entries());
    const larger = new Uint8Array(bytes.length + 9);
    larger.set(bytes, 7);
    expect(cells(larger.subarray(7, 7 + bytes.length))).toEqual(READ);
  });

  test('and names that lead out of it are names of nothing', () => {
    const evil: TestEntry = { name: `../${SHEET}`, content: sheetData('') };
    expect(cells(zipBytes([...entries(), evil]))).toEqual(READ);
    expect(failure(zipBytes(entries({ name: `../${SHEET}` })))).toMatchObject({
      facts: { why: 'missing-part' },
    });
  });
});

describe('a zip is refused', () => {
  const damage = (why: string, part = SHEET) => ({ code: 'damaged', facts: { part, why } });

  test.each([
    [
      'a part that stands twice',
      [...entries(), { name: SHEET.toUpperCase(), content: ONE }],
      damage('duplicate-part'),
    ],
    ['another checksum', entries({ checksum: 1 }), damage('checksum')],
    ['another size', entries({ size: 5 }), damage('checksum')],
    ['an unknown compression', entries({ method: 12 }), damage('compression')],
    ['what is not compressed', entries({ stored: true, method: 8 }), damage('compression')],
    ['an encrypted part', entries({ flags: 0x801 }), { code: 'password-protected', facts: {} }],
  ])('for %s', (_, list, fault) => expect(failure(zipBytes(list))).toEqual(fault));

  test('twice-standing parts that nobody asks for are let be', () => {
    const folder: TestEntry = { name: 'xl/media/', content: '' };
    expect(cells(zipBytes([...entries(), folder, folder]))).toEqual(READ);
  });

  test.each([1, 10, 21, 22, 60, 200, 600])('with its last %i bytes missing', (missing) => {
    expect(failure(zipBytes(entries()).slice(0, -missing))).toEqual({ code: 'truncated', facts: {} });
  });

  test('with bytes missing in the middle', () => {
    const bytes = zipBytes(entries());
    const cut = new Uint8Array([...bytes.slice(0, 100), ...bytes.slice(150)]);
    expect(failure(cut)).toMatchObject({ code: 'damaged' });
  });
});

test('the checksum is CRC-32, whole or in pieces', () => {
  const bytes = strToU8('123456789');
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(3), crc32(bytes.subarray(0, 3)))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
