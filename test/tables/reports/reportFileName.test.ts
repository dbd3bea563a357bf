import fc from 'fast-check';
import { basename, posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { monthPeriod } from '../../../src/core';
import { reportFileName, uniqueFileName } from '../../../src/tables';

const JUNE = monthPeriod(2025, 6);

describe('file names of slips', () => {
  test('are period, id and name', () => {
    expect(reportFileName(JUNE, { id: 'E001', name: '王敏' })).toBe('2025-06-E001-王敏.xlsx');
    expect(reportFileName(null, { id: 'E001', name: '王敏' })).toBe('E001-王敏.xlsx');
    expect(reportFileName(JUNE, { id: 'E001', name: '' })).toBe('2025-06-E001.xlsx');
  });

  test.each([
    ['../../etc/passwd', '王敏', '2025-06-_.._etc_passwd-王敏.xlsx'],
    ['a/b', 'c\\d', '2025-06-a_b-c_d.xlsx'],
    ['E:1', 'a<b>c|d?e*f"g', '2025-06-E_1-a_b_c_d_e_f_g.xlsx'],
    ['E1', 'name. . ', '2025-06-E1-name.xlsx'],
    ['E1', 'abc\u202Exslx', '2025-06-E1-abc_xslx.xlsx'],
  ])('id %j and name %j stay in the folder: %s', (id, name, file) => {
    expect(reportFileName(JUNE, { id, name })).toBe(file);
  });

  test.each(['CON', 'nul', 'Com1', 'lpt9', 'aux.x'])('%s is no device on Windows', (id) => {
    expect(reportFileName(null, { id, name: '' })).toBe(`_${id}.xlsx`);
  });

  test('keep people of one name apart by id', () => {
    const files = ['E001', 'E002'].map((id) => reportFileName(JUNE, { id, name: '王敏' }));
    expect(new Set(files).size).toBe(2);
  });

  test('are numbered where two ids differ only in what a file name cannot hold', () => {
    const taken = new Set(['2025-06-a_b-王敏.xlsx']);
    expect(uniqueFileName(reportFileName(JUNE, { id: 'A:B', name: '王敏' }), taken)).toBe(
      '2025-06-A_B-王敏 (2).xlsx',
    );
    expect(uniqueFileName('x.xlsx', taken)).toBe('x.xlsx');
  });

  test('are cut at whole characters where a system counts bytes', () => {
    const file = reportFileName(JUNE, { id: '工'.repeat(60), name: '名'.repeat(200) });
    expect(file).toBe(`2025-06-${'工'.repeat(36)}-${'名'.repeat(36)}.xlsx`);
  });

  test('are plain file names on every system, whatever people are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (id, name) => {
        const file = reportFileName(JUNE, { id, name });
        expect(win32.basename(file)).toBe(file);
        expect(posix.basename(file)).toBe(basename(file));
        expect(file).not.toMatch(/[<>:"/\\|?*]|[. ]\.xlsx$/);
        expect(file.length).toBeLessThan(260);
        expect(Buffer.byteLength(file)).toBeLessThan(250);
        expect(!/\p{Cs}/u.test(file)).toBe(true);
      }),
    );
  });
});
