// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { memoryHost, monthOf, sample } from './memoryHost';
import { openPane } from './openPane';

const WITH_MISTAKES = sample('scorecard-2025-06-with-mistakes');

describe('score', () => {
  test('ranks people with score and tier, and lists those who wait apart, with the reason', async () => {
    await openPane(memoryHost(WITH_MISTAKES), 'score');
    const ranked = await screen.findByRole('list', { name: '排名' });
    const first = within(ranked).getAllByRole('button')[0];
    expect(first?.getAttribute('aria-label')).toBe('第 1 名 孙洋 E028 销售 114.65 分 优秀');
    const waiting = screen.getByRole('list', { name: '还没有总分' });
    expect(within(waiting).getAllByRole('listitem')).toHaveLength(10);
    expect(within(waiting).getByText(/「转化率」的实际值还没填/)).toBeTruthy();
  });

  test('search finds by name, id or department', async () => {
    const user = await openPane(memoryHost(WITH_MISTAKES), 'score');
    await user.type(await screen.findByRole('searchbox'), 'e028');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('button', { name: /孙洋/ })).toBeTruthy();
  });

  test('why a score is what it is: every line with its points, each leading to its actual', async () => {
    const host = memoryHost(WITH_MISTAKES);
    const user = await openPane(host, 'score');
    await user.click(await screen.findByRole('button', { name: /马平 E004/ }));
    const heading = screen.getByRole('heading', { name: '为什么是 103.93 分' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('总分：34.00 + 21.00 + 11.80 + 20.72 + 7.80 + 8.61 = 103.93 分')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^转化率，转到实际值 34.00 分/ }));
    expect(host.selected[0]?.range).toEqual({ top: 19, left: 8, bottom: 19, right: 8 });
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(screen.getByRole('list', { name: '排名' })).toBeTruthy();
  });

  test('of 3 000 people only those in view are in the page, each saying which of how many', async () => {
    await openPane(memoryHost(monthOf(3000)), 'score');
    const items = within(await screen.findByRole('list', { name: '排名' })).getAllByRole('listitem');
    expect(items.length).toBeLessThan(60);
    expect(items[0]?.getAttribute('aria-setsize')).toBe('3000');
  });
});
