import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMonth, scoreMonth } from '../../../src/actions';
import { LANGUAGES } from '../../../src/i18n';
import { readWorkbook, writeWorkbook } from '../../../src/ooxml';
import { planSetUp, sampleChoice } from '../../../src/tables';
import { JUNE } from './cases';

const runs = (command: string, ...options: readonly string[]) => spawnSync(command, options).status === 0;
const PYTHON = ['python3', '/usr/bin/python3'].find((python) => runs(python, '-c', 'import openpyxl'));
const OFFICE = ['soffice', 'libreoffice'].find((office) => runs(office, '--version'));

const folder = mkdtempSync(join(tmpdir(), 'perf-set-up-'));
const fileOf = (language: string) => join(folder, `${language}.xlsx`);
const plans = LANGUAGES.map((language) => ({
  language,
  plan: planSetUp(sampleChoice(language, JUNE, true)),
}));
beforeAll(() => {
  for (const { language, plan } of plans) writeFileSync(fileOf(language), writeWorkbook(plan));
});
afterAll(() => rmSync(folder, { recursive: true }));

const OPENPYXL = `
import json, sys, warnings
warnings.simplefilter('ignore')
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{
  'name': sheet.title,
  'tables': {name: sheet.tables[name].ref for name in sheet.tables},
  'notes': sum(1 for row in sheet.iter_rows() for cell in row if cell.comment),
  'lists': sum(1 for rule in sheet.data_validations.dataValidation if rule.type == 'list'),
  'frozen': sheet.freeze_panes,
} for sheet in book.worksheets]))
`;

describe.skipIf(PYTHON === undefined)('openpyxl', () => {
  test('finds tables, notes, lists and frozen headers', () => {
    const told: unknown = JSON.parse(
      execFileSync(PYTHON!, ['-c', OPENPYXL, fileOf('zh-CN')], { encoding: 'utf8' }),
    );
    expect(told).toEqual([
      { name: '设置', tables: { Settings: 'A4:B11' }, notes: 0, lists: 5, frozen: 'A5' },
      { name: '员工', tables: { Employees: 'A4:G16' }, notes: 0, lists: 0, frozen: 'C5' },
      { name: '指标库', tables: { Library: 'A4:L31' }, notes: 0, lists: 2, frozen: 'B5' },
      { name: '评分表', tables: { Scorecard: 'A4:M63' }, notes: 66, lists: 3, frozen: 'C5' },
    ]);
  });
});

describe.skipIf(OFFICE === undefined)('LibreOffice', () => {
  const saved = join(folder, 'saved');
  beforeAll(() => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = LANGUAGES.map(fileOf);
    execFileSync(OFFICE!, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, ...files], {
      stdio: 'ignore',
    });
  }, 60_000);

  test.each(LANGUAGES)(
    'opens what is set up and saves a month that scores the same (%s)',
    async (language) => {
      const read = (path: string) =>
        openMonth({ workbook: () => Promise.resolve(readWorkbook(readFileSync(path), '')) });
      const [before, after] = await Promise.all([
        read(fileOf(language)),
        read(join(saved, `${language}.xlsx`)),
      ]);
      expect(after.issues.filter(({ issue }) => issue.severity !== 'advice')).toEqual([]);
      expect(after.workbook.sheets.map(({ stamp }) => stamp)).toEqual(
        before.workbook.sheets.map(({ stamp }) => stamp),
      );
      const scores = (month: typeof before) =>
        scoreMonth(month).standings.map(({ id, score }) => [id, score]);
      expect(scores(after)).toEqual(scores(before));
    },
  );
});
