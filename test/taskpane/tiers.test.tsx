// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { memoryHost, monthOf, sheetOf, workbookOf } from './memoryHost';
import { openPane } from './openPane';

const SETTINGS = sheetOf('设置', [
  ['考核期', '2025-06'],
  ['等级方案', '按分数线'],
  ['分数线', '90/75'],
]);
const withSettings = () => memoryHost(workbookOf(...monthOf(12).sheets, SETTINGS));
const boundsIn = ({ grid }: ReturnType<typeof memoryHost>) =>
  grid.sheets.find(({ name }) => name === '设置')!.rows[2]![1];

async function openEditor(host: ReturnType<typeof memoryHost>) {
  const user = await openPane(host, 'score');
  await user.click(await screen.findByRole('button', { name: '调整等级' }));
  return user;
}

describe('the tier editor', () => {
  test('shows who would move before anything is written', async () => {
    const host = withSettings();
    await openEditor(host);
    expect(screen.getByText('优秀 1 人 · 良好 11 人 · 待改进 0 人')).toBeTruthy();
    fireEvent.change(screen.getByRole('spinbutton', { name: '优秀从几分起' }), { target: { value: '89.5' } });
    expect(await screen.findByText('优秀 6 人 · 良好 6 人 · 待改进 0 人')).toBeTruthy();
    expect(screen.getByText(/5 人换了等级/)).toBeTruthy();
    expect(host.edits).toEqual([]);
  });

  test('a bound on the histogram is moved by arrow keys', async () => {
    await openEditor(withSettings());
    const bound = screen.getByRole('slider', { name: '优秀从几分起' });
    fireEvent.keyDown(bound, { key: 'ArrowLeft' });
    expect(bound.getAttribute('aria-valuenow')).toBe('89.5');
  });

  test('writes the cells of the settings, old and new named, as text, and can be taken back', async () => {
    const host = withSettings();
    const user = await openEditor(host);
    fireEvent.change(screen.getByRole('spinbutton', { name: '优秀从几分起' }), { target: { value: '89.5' } });
    expect(await screen.findByText('分数线（设置!B3）：90/75 → 89.5/75')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '写入设置表（1 格）' }));
    expect(await screen.findByText(/已写入设置表/)).toBeTruthy();
    expect(boundsIn(host)).toEqual({ value: '89.5/75', format: '@' });
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByText(/已撤销/)).toBeTruthy();
    expect(boundsIn(host)).toEqual({ value: '90/75', format: '' });
  });

  test('without settings it tells the rows to add, and writes nothing', async () => {
    const host = memoryHost(monthOf(12));
    const user = await openEditor(host);
    await user.selectOptions(screen.getByRole('combobox', { name: '等级方案' }), '按分数线');
    expect(await screen.findByText(/新建一张叫「设置」的工作表/)).toBeTruthy();
    expect(screen.getByText('等级方案：按分数线')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /写入设置表/ })).toBeNull();
  });

  test('a cell that somebody changed meanwhile is named', async () => {
    const host = withSettings();
    const user = await openEditor(host);
    fireEvent.change(screen.getByRole('spinbutton', { name: '良好从几分起' }), { target: { value: '70' } });
    host.refusal = { kind: 'changed-meanwhile', cells: [{ sheet: '设置', row: 2, column: 1 }] };
    await user.click(await screen.findByRole('button', { name: '写入设置表（1 格）' }));
    expect((await screen.findByRole('alert')).textContent).toContain('没有写：设置!B3');
  });
});
