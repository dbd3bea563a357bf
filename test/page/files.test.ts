import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openMonth, planReportTabs, scoreMonth, writeReportTabs } from '../../src/actions';
import { dayOf } from '../../src/core';
import { readWorkbook } from '../../src/ooxml';
import { createPageModel, type PageModel } from '../../src/page/pageModel';
import { onThisThread } from '../../src/page/work/workshop';

interface Saved {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

function startPage(answers: readonly boolean[] = []) {
  const saved: Saved[] = [];
  const asked: string[] = [];
  const page = createPageModel({
    workshop: onThisThread,
    save: (bytes, fileName) => saved.push({ bytes, fileName }),
    language: 'zh-CN',
    confirm: (question) => answers[asked.push(question) - 1] ?? false,
  });
  return { page, saved, asked };
}

const sample = () => readFileSync('assets/samples/scorecard-2025-06.xlsx');
const openSample = (page: PageModel, fileName = '2025-06.xlsx') => page.openBytes(sample, fileName);

async function writeReports(page: PageModel): Promise<void> {
  const { source, sheets } = page.file.get()!;
  const month = await openMonth(source);
  const options = { language: 'zh-CN', made: dayOf(2025, 7, 1) } as const;
  await writeReportTabs(planReportTabs(month, scoreMonth(month), options), sheets);
}

describe('reports over a file', () => {
  test('come as one workbook that is named for the month and opens', async () => {
    const { page, saved } = startPage();
    await openSample(page);
    await writeReports(page);
    expect(saved.map(({ fileName }) => fileName)).toEqual(['2025-06-绩效结果.xlsx']);
    const { sheets } = readWorkbook(saved[0]!.bytes, saved[0]!.fileName);
    expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(['结果', '看板', 'E001 孙浩然']);
  });

  test('come one by one for every person, named for whom they are', async () => {
    const { page, saved } = startPage();
    await openSample(page);
    await writeReports(page);
    await page.downloads.zipSlips(page.file.get()!.source);
    const { bytes, fileName } = saved[1]!;
    expect(fileName).toBe('2025-06-个人绩效表.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toHaveLength(page.downloads.last.get()!.slips);
    const slip = readWorkbook(files['2025-06-E001-孙浩然.xlsx']!, '');
    expect(slip.sheets.map(({ name }) => name)).toEqual(['E001 孙浩然']);
    const others = strFromU8(unzipSync(files['2025-06-E001-孙浩然.xlsx']!)['xl/sharedStrings.xml']!);
    expect(others).not.toContain('E002');
  });
});

describe('opening files', () => {
  test.each([
    ['image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), '这是图片'],
    ['old.csv', new TextEncoder().encode('工号,姓名\nE001,王敏\n'), '这是文本文件'],
  ])('what is no workbook is refused by what it is: %s', async (name, bytes, sentence) => {
    const { page } = startPage();
    await page.openBytes(() => bytes, name);
    expect(page.file.get()).toBeNull();
    expect(page.refusal.get()).toContain(`没有打开 ${name}：${sentence}`);
    expect(page.reading.get()).toBeNull();
  });

  test('several at once are refused', async () => {
    const { page } = startPage();
    await page.openFiles([new File([], 'a.xlsx'), new File([], 'b.xlsx')]);
    expect(page.refusal.get()).toContain('一次打开一份');
  });

  test('a file that cannot be read leaves the open one open', async () => {
    const { page } = startPage();
    await openSample(page);
    const before = page.file.get();
    await page.openBytes(() => new Uint8Array([1, 2, 3]), 'b.xlsx');
    expect(page.file.get()).toBe(before);
  });

  test('the same file again goes on where one was; another starts anew', async () => {
    const { page } = startPage();
    await openSample(page);
    const before = page.file.get();
    await openSample(page);
    expect(page.file.get()).toBe(before);
    await openSample(page, '2025-06-另一份.xlsx');
    expect(page.file.get()).not.toBe(before);
  });

  test('changes give way only when the person says so', async () => {
    const { page, asked } = startPage([false, true]);
    await openSample(page);
    const { live, workbook, changes } = page.file.get()!;
    const { name, rows } = workbook.get().sheets[0]!;
    const row = rows.findIndex((cells) => typeof cells?.[0]?.value === 'string');
    const before = rows[row]![0]!.value as string;
    const cells = [{ cell: { row, column: 0 }, before, after: 'x' }];
    await live.edit({ sheet: name, cells, room: [], styles: [] });
    await openSample(page);
    expect(changes.get()).toHaveLength(1);
    await openSample(page);
    expect(changes.get()).toHaveLength(0);
    expect(asked).toHaveLength(2);
  });
});
