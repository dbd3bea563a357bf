// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { memoryHost, monthOf, sample, sheetOf, workbookOf } from './memoryHost';
import { openPane } from './openPane';

const WITH_MISTAKES = sample('scorecard-2025-06-with-mistakes');

describe('home', () => {
  test('shows the month, how much is filled in, and issues by severity', async () => {
    await openPane(memoryHost(WITH_MISTAKES));
    expect(screen.getByRole('heading', { name: '2025 年 6 月' })).toBeTruthy();
    expect(screen.getByRole('meter', { name: '实际值' }).getAttribute('aria-valuetext')).toBe('155 / 156');
    expect(screen.getByRole('button', { name: '10 个错误' })).toBeTruthy();
  });

  test('a count of issues leads to just these issues', async () => {
    const host = memoryHost(WITH_MISTAKES);
    const user = await openPane(host);
    await user.click(screen.getByRole('button', { name: '10 个错误' }));
    expect(host.place.current()).toBe('track');
    const chosen = await screen.findByRole('button', { name: /错误 10/ });
    expect(chosen.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
  });

  test('says where live scores will go, writes them there, and leads to them', async () => {
    const host = memoryHost(monthOf(3));
    const user = await openPane(host);
    expect(screen.getByText(/将写入 评分表 I1:O5/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '在评分表旁写入实时得分' }));
    expect(await screen.findByText(/已写入 评分表 I1:O5/)).toBeTruthy();
    expect(host.edits.flatMap(({ cells }) => cells)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '转到 评分表 I1:O5' }));
    expect(host.selected).toEqual([{ sheet: '评分表', range: { top: 0, left: 8, bottom: 4, right: 14 } }]);
  });

  test('a block that is live by now is told of, and not offered again', async () => {
    const host = memoryHost(monthOf(3));
    const user = await openPane(host);
    await user.click(screen.getByRole('button', { name: '在评分表旁写入实时得分' }));
    await screen.findByText(/已写入/);
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(await screen.findByText(/^在 评分表 .*实时更新。$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '在评分表旁写入实时得分' })).toBeNull();
  });

  test('when a cell got filled meanwhile, says which, that nothing was written, and offers again', async () => {
    const host = memoryHost(monthOf(3));
    host.refusal = { kind: 'changed-meanwhile', cells: [{ sheet: '评分表', row: 2, column: 8 }] };
    const user = await openPane(host);
    await user.click(screen.getByRole('button', { name: '在评分表旁写入实时得分' }));
    expect((await screen.findByRole('alert')).textContent).toContain('没有写入：评分表!I3');
    expect(screen.getByRole('button', { name: '在评分表旁写入实时得分' })).toBeTruthy();
  });

  test('an empty workbook teaches what a table needs', async () => {
    await openPane(memoryHost(workbookOf(sheetOf('Sheet1', []))));
    expect(screen.getByText(/工号、考核指标、权重、目标值、实际值/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '重新读取' })).toBeTruthy();
  });

  test('a workbook that cannot be read is told of, and read when tried again', async () => {
    const host = memoryHost(monthOf(3));
    host.failure = new Error('in cell-editing mode');
    const user = await openPane(host);
    expect(screen.getByRole('alert').textContent).toContain('没能读取工作簿');
    host.failure = null;
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByText(/3 人 · 3 行/)).toBeTruthy();
  });

  test('what was read stays in view when a later reading fails', async () => {
    const host = memoryHost(monthOf(3));
    const user = await openPane(host);
    host.failure = new Error('gone');
    await user.click(screen.getByRole('button', { name: /^重新读取/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('没能读取工作簿');
    expect(screen.getByRole('meter', { name: '实际值' })).toBeTruthy();
  });

  test('follows edits in the workbook without taking the focus', async () => {
    const host = memoryHost(monthOf(3));
    await openPane(host);
    const button = screen.getByRole('button', { name: '在评分表旁写入实时得分' });
    act(() => button.focus());
    host.grid = monthOf(4);
    act(() => host.edited());
    await waitFor(() => expect(screen.getByText(/4 人 · 4 行/)).toBeTruthy());
    expect(document.activeElement).toBe(button);
  });

  test('who owes figures is told per addressee, with a message that can be copied', async () => {
    const host = memoryHost(WITH_MISTAKES);
    const user = await openPane(host);
    await user.click(screen.getByRole('button', { name: '谁还没填' }));
    const [copy] = await screen.findAllByRole('button', { name: /^复制给 .* 的消息$/ });
    await user.click(copy!);
    expect((await screen.findAllByText(/^已复制给 .*粘贴就行。$/)).length).toBeGreaterThan(0);
    expect(await navigator.clipboard.readText()).toMatch(/绩效还差 \d+ 个数/);
  });

  test('where nothing can be copied, the message is there to be selected', async () => {
    const user = await openPane(memoryHost(WITH_MISTAKES));
    await user.click(screen.getByRole('button', { name: '谁还没填' }));
    const [copy] = await screen.findAllByRole('button', { name: /^复制给 .* 的消息$/ });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(copy!);
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^给 .* 的消息$/ });
    expect(text.value).toMatch(/绩效还差 \d+ 个数/);
    expect(text.selectionEnd).toBe(text.value.length);
  });

  test('3 000 people are a glance like 3', async () => {
    await openPane(memoryHost(monthOf(3000)));
    expect(await screen.findByText(/3000 人 · 3000 行 · 已填齐/)).toBeTruthy();
  });

  test('says everything in English too', async () => {
    await openPane(memoryHost(monthOf(3), { language: 'en' }));
    expect(screen.getByRole('button', { name: 'Write live scores beside the scorecard' })).toBeTruthy();
    expect(screen.getByText('3 people · 3 rows · all filled in')).toBeTruthy();
  });
});
