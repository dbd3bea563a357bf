import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '../../src/ooxml';
import { readCell, readCells } from './cells';
import { typeInCell } from './grid';
import { inBrowser, isReady, openWorkbench } from './openWorkbench';
import type { OpenedWorkbench } from './openWorkbench';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A person's own file, written by a program that is not ours. */
async function ownFile(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('六月');
  sheet.addRow(['工号', '指标', '权重', '目标', '实际']);
  sheet.addRow(['A01', '转化率', 60, '3%', '3.6%']);
  sheet.addRow(['A01', '客单价', 40, 100, { formula: 'D3*0.9', result: 90 }]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

inBrowser('a file of one’s own', () => {
  let opened: OpenedWorkbench;
  const folder = mkdtempSync(join(tmpdir(), 'perf-e2e-'));
  const choose = async (name: string, buffer: Buffer, mimeType = XLSX) => {
    const chooser = opened.page.waitForEvent('filechooser');
    await opened.page.getByTestId('open-file').click();
    await (await chooser).setFiles({ name, mimeType, buffer });
  };
  const notice = (text: string | RegExp) => opened.page.getByTestId('notice').getByText(text).waitFor();

  beforeAll(async () => {
    opened = await openWorkbench();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await opened.close();
  });

  test('opens with its cells and formulas', async () => {
    await choose('我的评分表.xlsx', await ownFile());
    await opened.page.getByTestId('file-name').getByText('我的评分表.xlsx').waitFor();
    await isReady(opened.page);
    expect(await readCells(opened.pane(), 'A1:E3')).toEqual([
      ['工号', '指标', '权重', '目标', '实际'],
      ['A01', '转化率', 60, '3%', '3.6%'],
      ['A01', '客单价', 40, 100, 90],
    ]);
    expect(await readCells(opened.pane(), 'E3', 'formulas')).toEqual([['=D3*0.9']]);
  });

  test('is downloaded as a new file that reads the same, with what was typed meanwhile', async () => {
    const { page } = opened;
    await typeInCell(page, 'D3', '200');
    await expect.poll(() => readCell(opened.pane(), 'E3')).toBe(180);
    const downloading = page.waitForEvent('download');
    await page.getByTestId('download').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('我的评分表-工作台.xlsx');
    const saved = join(folder, 'downloaded.xlsx');
    await download.saveAs(saved);
    const [sheet] = readWorkbook(readFileSync(saved), 'downloaded.xlsx').sheets;
    expect(sheet?.name).toBe('六月');
    expect(sheet?.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
      ['工号', '指标', '权重', '目标', '实际'],
      ['A01', '转化率', 60, '3%', '3.6%'],
      ['A01', '客单价', 40, 200, 180],
    ]);
    expect(sheet?.rows[2]?.[4]?.formula).toContain('D3*0.9');
    await notice(/我的评分表-工作台\.xlsx/);
  });

  test('is dropped onto the page', async () => {
    const { page } = opened;
    const bytes = [...readFileSync('assets/samples/scorecard-2025-07-by-department.xlsx')];
    const files = await page.evaluateHandle(
      ({ bytes: content, type }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], '七月.xlsx', { type }));
        return transfer;
      },
      { bytes, type: XLSX },
    );
    await page.dispatchEvent('body > *', 'drop', { dataTransfer: files });
    await page.getByTestId('file-name').getByText('七月.xlsx').waitFor();
    await isReady(page);
  });

  test.each([
    ['a text with the wrong name', 'notes.xlsx', Buffer.from('工号,得分\nA01,90\n')],
    [
      'a workbook of the old format',
      'old.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
    ],
    ['half a file', 'half.xlsx', readFileSync('assets/samples/scorecard-2025-06.xlsx').subarray(0, 9000)],
    ['nothing at all', 'empty.xlsx', Buffer.alloc(0)],
  ])('%s is told by a sentence, and what was open stays open', async (_what, name, bytes) => {
    await choose(name, bytes);
    await notice(new RegExp(`没有打开 ${name}：.{8,}`));
    expect(await opened.page.getByTestId('file-name').textContent()).toBe('七月.xlsx');
  });

  test('says nothing on the console and asks nobody but localhost', () => {
    expect(opened.troubles).toEqual([]);
  });
});
