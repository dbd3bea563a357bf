// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { memoryHost, monthOf, sample, sheetOf, workbookOf } from './memoryHost';
import { openPane } from './openPane';

const WITH_MISTAKES = sample('scorecard-2025-06-with-mistakes');
const valueAt = (host: ReturnType<typeof memoryHost>, row: number, column: number) =>
  host.grid.sheets[0]!.rows[row]?.[column];

describe('track', () => {
  test('lists every issue with its cell, and a press goes there', async () => {
    const host = memoryHost(WITH_MISTAKES);
    const user = await openPane(host, 'track');
    await user.click(await screen.findByRole('button', { name: /主图点击率.*的目标值是 0/ }));
    expect(host.selected).toEqual([{ sheet: '评分表', range: { top: 68, left: 7, bottom: 68, right: 7 } }]);
  });

  test('search finds people, and says when nothing matches', async () => {
    const user = await openPane(memoryHost(WITH_MISTAKES), 'track');
    const search = await screen.findByRole('searchbox');
    await user.type(search, '何军 转化率');
    expect(screen.getByRole('button', { name: /填好后何军（E003）才能出分/ })).toBeTruthy();
    await user.clear(search);
    await user.type(search, '没有这个人');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '看全部' }));
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(10);
  });

  test('a fix changes its cell, checks again, and can be taken back', async () => {
    const host = memoryHost(WITH_MISTAKES);
    const user = await openPane(host, 'track');
    await user.click(await screen.findByRole('button', { name: '改为 E018' }));
    await screen.findByText('已改 1 处，并重新检查。');
    expect(valueAt(host, 103, 0)?.value).toBe('E018');
    expect(screen.queryByRole('button', { name: '改为 E018' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('已撤销 1 处，恢复原样。');
    expect(valueAt(host, 103, 0)?.value).toBe('E099');
    expect(screen.getByRole('button', { name: '改为 E018' })).toBeTruthy();
  });

  test('several cells are changed only after all of them were shown', async () => {
    const host = memoryHost(WITH_MISTAKES);
    const user = await openPane(host, 'track');
    await user.click(await screen.findByRole('button', { name: '改这 5 处' }));
    expect(host.edits).toEqual([]);
    expect(screen.getByText('26.32')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '改这 5 处' }));
    await screen.findByText('已改 5 处，并重新检查。');
    expect(host.edits[0]?.cells.map(({ after }) => after)).toEqual([26.32, 26.31, 15.79, 21.05, 10.53]);
  });

  test('text that becomes a percentage keeps showing one, and undo brings the text back', async () => {
    const host = memoryHost(
      workbookOf(
        sheetOf('评分表', [
          ['工号', '考核指标', '权重', '目标值', '实际值'],
          ['E1', '转化率', 100, '4.0%', '3%'],
        ]),
      ),
    );
    const user = await openPane(host, 'track');
    await user.click(await screen.findByRole('button', { name: '改为 4%' }));
    await screen.findByText('已改 1 处，并重新检查。');
    expect(valueAt(host, 1, 3)).toEqual({ value: 0.04, format: '0.0%' });
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('已撤销 1 处，恢复原样。');
    expect(valueAt(host, 1, 3)).toEqual({ value: '4.0%', format: '' });
  });

  test('a cell that somebody changed meanwhile is named, and nothing is changed', async () => {
    const host = memoryHost(WITH_MISTAKES);
    const user = await openPane(host, 'track');
    host.refusal = { kind: 'changed-meanwhile', cells: [{ sheet: '评分表', row: 103, column: 0 }] };
    await user.click(await screen.findByRole('button', { name: '改为 E018' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('没有改：评分表!A104'));
    expect(valueAt(host, 103, 0)?.value).toBe('E099');
  });

  test('a formula is left alone, and the person told so', async () => {
    const host = memoryHost(
      workbookOf(
        sheetOf('评分表', [
          ['工号', '考核指标', '权重', '目标值', '实际值'],
          ['E1', '转化率', 100, '4.0%', '3%'],
        ]),
      ),
    );
    const [sheet] = host.grid.sheets;
    const rows = sheet!.rows.map((row) => [...(row ?? [])]);
    rows[1]![3] = { value: '4.0%', format: '', formula: 'TEXT(0.04,"0.0%")' };
    host.grid = workbookOf({ ...sheet!, rows });
    await openPane(host, 'track');
    expect(await screen.findByText(/这一格是公式/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /改为 4%/ })).toBeNull();
  });

  test('issues stand together by person, each once', async () => {
    const user = await openPane(memoryHost(WITH_MISTAKES), 'track');
    const before = (await screen.findAllByRole('listitem')).length;
    await user.selectOptions(screen.getByRole('combobox', { name: '排列' }), '按人');
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.length).toBeGreaterThan(2);
    expect(screen.getAllByRole('listitem')).toHaveLength(before + headings.length);
  });

  test('nothing wrong is said, with what was checked', async () => {
    const host = memoryHost(monthOf(3));
    const header = host.grid.sheets[0]!.rows[0]!;
    host.grid = workbookOf({ ...monthOf(3).sheets[0]!, rows: [header, ...clean()] });
    await openPane(host, 'track');
    expect(await screen.findByRole('heading', { name: '没有发现问题' })).toBeTruthy();
    expect(screen.getByText(/2 人的 4 行都检查过了/)).toBeTruthy();
  });
});

/** Two metrics of half the weight each, for nobody to find anything about. */
const clean = () =>
  sheetOf('', [
    ['E1', '王敏', '运营', '订单', 50, 10, 9],
    ['E1', '王敏', '运营', '回款', 50, 10, 9],
    ['E2', '李强', '运营', '订单', 50, 10, 8],
    ['E2', '李强', '运营', '回款', 50, 10, 8],
  ]).rows;
