import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../../src/ooxml';
import { all, first, parsed, partsOf } from './opened';
import { SHOWCASE, sheetOf } from './showcase';

const TEXTS = ['=1+1', '_x0041_', 'a\nb', '&<>"\'', '😀', ' a ', '001', '-', 'שלום'];
const PLAN = { ...SHOWCASE, sheets: [...SHOWCASE.sheets, sheetOf('文字', TEXTS)] };

const runs = (command: string, ...options: readonly string[]) => spawnSync(command, options).status === 0;
const PYTHON = ['python3', '/usr/bin/python3'].find((python) => runs(python, '-c', 'import openpyxl'));
const OFFICE = ['soffice', 'libreoffice'].find((office) => runs(office, '--version'));

const folder = mkdtempSync(join(tmpdir(), 'perf-readers-'));
const file = join(folder, 'showcase.xlsx');
beforeAll(() => writeFileSync(file, writeWorkbook(PLAN)));
afterAll(() => rmSync(folder, { recursive: true }));

const OPENPYXL = `
import json, sys, warnings
warnings.simplefilter('ignore')
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
slip, _, words = book.worksheets
print(json.dumps({
  'titles': book.sheetnames,
  'title': book.properties.title,
  'merges': sorted(str(merge) for merge in slip.merged_cells.ranges),
  'table': {name: slip.tables[name].ref for name in slip.tables},
  'charts': len(slip._charts),
  'rules': sum(len(found.rules) for found in slip.conditional_formatting),
  'validations': [rule.formula1 for rule in slip.data_validations.dataValidation],
  'formats': [slip['B4'].number_format, slip['E4'].number_format],
  'formula': slip['C9'].value,
  'unlocked': not slip['B10'].protection.locked,
  'protected': slip.protection.sheet,
  'frozen': slip.freeze_panes,
  'titleRows': slip.print_title_rows,
  'footer': slip.oddFooter.center.text,
  'link': slip['A2'].hyperlink.location,
  'words': [row[0].value for row in words.iter_rows()],
  'kinds': [row[0].data_type for row in words.iter_rows()],
}))
`;

describe.skipIf(PYTHON === undefined)('openpyxl', () => {
  test('finds everything the plan says', () => {
    const told: unknown = JSON.parse(execFileSync(PYTHON!, ['-c', OPENPYXL, file], { encoding: 'utf8' }));
    expect(told).toEqual({
      titles: ['绩效单 王敏', "A's 结果", '文字'],
      title: '2025年6月绩效',
      merges: ['A1:F1', 'B10:F10'],
      table: { Slip: 'A3:F8' },
      charts: 5,
      rules: 3,
      validations: ['"优秀,良好,待改进"', '0'],
      formats: ['0.00', '0.0%'],
      formula: '=SUM(C4:C8)',
      unlocked: true,
      protected: true,
      frozen: 'B4',
      titleRows: '$1:$3',
      footer: 'R&&D 评分表.xlsx',
      link: "'A''s 结果'!A1".replace('A1', 'A2'),
      words: TEXTS,
      kinds: TEXTS.map(() => 's'),
    });
  });
});

describe.skipIf(OFFICE === undefined)('LibreOffice', () => {
  const saved = join(folder, 'saved');
  beforeAll(() => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(OFFICE!, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, file], {
      stdio: 'ignore',
    });
  });
  const reopened = () => readFileSync(join(saved, 'showcase.xlsx'));

  test('opens the file and saves the same values', () => {
    const [before, after] = [readFileSync(file), reopened()].map((bytes) =>
      readWorkbook(bytes, 'showcase.xlsx').sheets.map(({ name, merges, rows }) => ({
        name,
        merges,
        values: rows.map((row) => (row ?? []).map((cell) => cell?.value)),
      })),
    );
    expect(after).toEqual(before);
  });

  test('keeps the five charts, the table and the stamps', () => {
    const parts = partsOf(reopened());
    expect(Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(5);
    const names = all(parsed(parts['xl/workbook.xml']!), 'definedName').filter(
      (name) => name.attributes['name'] === 'PERF_Stamp',
    );
    expect(names.map((name) => name.text)).toEqual([
      '"slip:2025-06:E001"',
      '"test:A\'s 结果"',
      '"test:文字"',
    ]);
    expect(first(parsed(parts['xl/worksheets/sheet1.xml']!), 'sheetProtection')?.attributes['sheet']).toBe(
      'true',
    );
  });
});
