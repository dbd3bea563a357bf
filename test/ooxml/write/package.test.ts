import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../src/ooxml';
import { all, opened, type Node } from './opened';
import { SHOWCASE, bareSheet, sheetOf, workbookOf } from './showcase';

const LOCAL_HEADER = 0x04034b50;
/** As a zip writes it: 1 January, midnight. */
const NEW_YEAR_1980 = 0x00210000;

const file = opened(SHOWCASE);
const relationshipFiles = file.paths.filter((path) => path.endsWith('.rels'));

const sourceOf = (path: string): string => path.replace('_rels/', '').replace(/\.rels$/, '');

const allNodes = (node: Node): readonly Node[] => [node, ...node.children.flatMap(allNodes)];

describe('the parts of a written file', () => {
  test('every part has a content type, and every content type its part', () => {
    const overrides = all(file.root('[Content_Types].xml'), 'Override').map(
      (node) => node.attributes['PartName'],
    );
    const parts = file.paths.filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
    expect(overrides.toSorted()).toEqual(parts.map((path) => `/${path}`).toSorted());
  });

  test.each(relationshipFiles)('%s points at parts that exist', (path) => {
    const folder = posix.dirname(sourceOf(path));
    const targets = all(file.root(path), 'Relationship').map((node) => node.attributes['Target']!);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(file.paths).toContain(posix.normalize(posix.join(folder, target)));
  });

  test.each(relationshipFiles.filter((path) => path !== '_rels/.rels' && !path.includes('workbook')))(
    '%s has no relationship its part does not use, and none is missing',
    (path) => {
      const used = allNodes(file.root(sourceOf(path))).flatMap((node) => node.attributes['r:id'] ?? []);
      const given = all(file.root(path), 'Relationship').map((node) => node.attributes['Id']);
      expect(used.toSorted()).toEqual(given.toSorted());
    },
  );

  test('every sheet of the workbook is a part of its own', () => {
    const sheets = all(file.root('xl/workbook.xml'), 'sheet');
    expect(sheets.map((sheet) => sheet.attributes['name'])).toEqual(['绩效单 王敏', "A's 结果"]);
    expect(new Set(sheets.map((sheet) => sheet.attributes['sheetId'])).size).toBe(2);
  });

  test('no part is anybody’s', () => {
    expect(file.paths.map((path) => file.xml(path)).join()).not.toMatch(/creator|lastModifiedBy|dcterms/);
  });

  test('the title and the language are told', () => {
    const core = file.root('docProps/core.xml');
    expect(core.children.map((child) => [child.name, child.text])).toEqual([
      ['dc:title', '2025年6月绩效'],
      ['dc:language', 'zh-CN'],
    ]);
  });

  test('the same plan gives the same bytes', () => {
    expect(writeWorkbook(structuredClone(SHOWCASE))).toEqual(writeWorkbook(SHOWCASE));
  });

  test('no clock is in the bytes: every part is of the first day a zip can name', () => {
    const zip = new DataView(writeWorkbook(SHOWCASE).buffer);
    const starts = Array.from({ length: zip.byteLength - 4 }, (_, at) => at).filter(
      (at) => zip.getUint32(at, true) === LOCAL_HEADER,
    );
    expect(starts).toHaveLength(file.paths.length);
    for (const at of starts) expect(zip.getUint32(at + 10, true)).toBe(NEW_YEAR_1980);
  });
});

describe('stamps', () => {
  const stampOf = (stamp: string) => {
    const root = opened(workbookOf(bareSheet('一'), bareSheet('二', [], { stamp }))).root('xl/workbook.xml');
    return all(root, 'definedName')[1]!;
  };

  test('a sheet carries its stamp as a hidden name of its own', () => {
    const { attributes, text } = stampOf('slip:2025-06:E"1"');
    expect(attributes).toEqual({ name: 'PERF_Stamp', localSheetId: '1', hidden: '1' });
    expect(text).toBe('"slip:2025-06:E""1"""');
  });

  test('a stamp that no formula could hold is refused', () => {
    expect(stampOf('s'.repeat(255)).text).toHaveLength(257);
    expect(() => stampOf('s'.repeat(256))).toThrow("Sheet '二': its stamp has 256 characters");
  });
});

describe('sheets that make up a workbook', () => {
  const names =
    (...given: readonly string[]) =>
    () =>
      writeWorkbook(workbookOf(...given.map((name) => sheetOf(name, [1]))));

  test.each([['a'], ['x'.repeat(31)], ['历史'], ["王'敏"], ['A1'], ['R&D <1>'], ['汉'.repeat(31)]])(
    'takes the name %s',
    (name) => {
      expect(names(name)).not.toThrow();
    },
  );

  test.each([
    [''],
    ['x'.repeat(32)],
    ['a/b'],
    ['a\\b'],
    ['a?'],
    ['a*'],
    ['a:b'],
    ['[a'],
    ['a]'],
    ["'a"],
    ["a'"],
    ['History'],
    ['HISTORY'],
    ['a\nb'],
    ['a\u0001'],
    ['half an emoji \ud83d'],
  ])('refuses the name %j and says which', (name) => {
    expect(names('first', name)).toThrow(`Sheet '${name}': its name`);
  });

  test('refuses names that differ only by case', () => {
    expect(names('Slip', 'slip')).toThrow("Sheet 'slip': is there twice, ignoring case");
  });

  test('refuses a workbook without sheets', () => {
    expect(names()).toThrow('Workbook: has no sheet');
  });
});
