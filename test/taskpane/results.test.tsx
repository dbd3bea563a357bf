// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { SheetGrid } from '../../src/tables';
import { memoryHost, monthOf, sheetOf, workbookOf } from './memoryHost';
import { openPane } from './openPane';

const withSheets = (people: number, ...sheets: readonly SheetGrid[]) =>
  workbookOf(...monthOf(people).sheets, ...sheets);

describe('results', () => {
  test('says what will be written, writes it, and tells what was written, with ways there', async () => {
    const host = memoryHost(monthOf(3));
    const user = await openPane(host, 'results');
    expect(await screen.findByText('3 张个人绩效表，一人一张')).toBeTruthy();
    expect(screen.getByText(/新建 5 张/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '生成 3 份报告' }));
    expect(await screen.findByText('写好了 5 张表。')).toBeTruthy();
    expect(host.written.map(({ stamp }) => stamp)).toEqual([
      'results:2025-06',
      'dashboard:2025-06',
      'slip:2025-06:E0001',
      'slip:2025-06:E0002',
      'slip:2025-06:E0003',
    ]);
    await user.click(screen.getByRole('button', { name: '打开「结果」' }));
    expect(host.selected[0]?.sheet).toBe('结果');
  });

  test('one department gets its own slips, and everyone stands in the results', async () => {
    const host = memoryHost(monthOf(3));
    const user = await openPane(host, 'results');
    await user.selectOptions(await screen.findByRole('combobox', { name: '给谁出报告' }), '运营（2 人）');
    await user.click(screen.getByRole('button', { name: '生成 2 份报告' }));
    await screen.findByText('写好了 4 张表。');
    expect(host.written.map(({ stamp }) => stamp)).not.toContain('slip:2025-06:E0002');
    const texts = host.written[0]?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toContain('员工2');
  });

  test('a sheet of the person keeps its name, and one of ours that was renamed is renewed under it', async () => {
    const own = sheetOf('结果', [['我的']]);
    const renamed = { ...sheetOf('小王的', []), stamp: 'slip:2025-06:E0001' };
    const host = memoryHost(withSheets(3, own, renamed));
    const user = await openPane(host, 'results');
    expect(await screen.findByText(/新建 4 张，更新 1 张旧报告/)).toBeTruthy();
    expect(screen.getByText('「结果 (2)」和「看板」，总是全员')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '生成 3 份报告' }));
    await screen.findByText(/写好了/);
    expect(host.written.map(({ name }) => name)).toEqual([
      '结果 (2)',
      '看板',
      '小王的',
      'E0002 员工2',
      'E0003 员工3',
    ]);
  });

  test('tells where it is, and stops when cancelled', async () => {
    const host = memoryHost(monthOf(3));
    let open: () => void = () => undefined;
    host.gate = () => new Promise((resolve) => (open = resolve));
    const user = await openPane(host, 'results');
    await user.click(await screen.findByRole('button', { name: '生成 3 份报告' }));
    expect(await screen.findByText('0 / 5 · 结果')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '取消' }));
    act(() => open());
    expect(await screen.findByText('已取消，什么都没写。')).toBeTruthy();
    expect(host.written).toHaveLength(1);
  });

  test('one person’s slip is shown as text, and copied', async () => {
    const user = await openPane(memoryHost(monthOf(3)), 'results');
    await user.selectOptions(await screen.findByRole('combobox', { name: '谁的绩效' }), 'E0002');
    expect(screen.queryByRole('region', { name: '员工2' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '复制文字' }));
    expect(await navigator.clipboard.readText()).toContain('员工2（E0002）');
  });

  test('without a period, asks for the month instead of writing', async () => {
    const host = memoryHost({ ...monthOf(3), fileName: '' });
    await openPane(host, 'results');
    expect(await screen.findByLabelText('考核期')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /生成/ })).toBeNull();
  });
});
