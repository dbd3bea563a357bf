// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { PLACES } from '../../src/taskpane';
import type * as PlanModule from '../../src/taskpane/plan/PlanPlace';
import { memoryHost, monthOf } from './memoryHost';
import { openPane } from './openPane';

const plan = vi.hoisted(() => ({ isBroken: false }));
vi.mock('../../src/taskpane/plan/PlanPlace', async (original) => {
  const { PlanPlace } = await original<typeof PlanModule>();
  return {
    PlanPlace() {
      if (plan.isBroken) throw new Error('no such rule');
      return <PlanPlace />;
    },
  };
});

describe('the five places', () => {
  test('are always there, in the order of the month', async () => {
    await openPane(memoryHost(monthOf(3)), 'track');
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map(({ textContent }) => textContent)).toHaveLength(PLACES.length);
    expect(screen.getByRole('tab', { selected: true }).id).toBe('perf-tab-track');
  });

  test('are gone through with the keyboard alone, round both ends', async () => {
    const host = memoryHost(monthOf(3));
    const user = await openPane(host);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '首页' }));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '结果' }));
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(host.place.current()).toBe('plan');
    await user.tab();
    expect(document.activeElement?.getAttribute('role')).not.toBe('tab');
  });

  test('follow the host, so that ribbon buttons land where they should', async () => {
    const host = memoryHost(monthOf(3));
    await openPane(host);
    act(() => host.place.go('results'));
    expect(await screen.findByRole('heading', { name: '结果' })).toBeTruthy();
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('结果');
  });

  test('plan tells each rule with where it comes from', async () => {
    await openPane(memoryHost(monthOf(3)), 'plan');
    expect(await screen.findByText('文件名')).toBeTruthy();
    expect(screen.getByText('优秀 · 占 20%')).toBeTruthy();
    expect(screen.getByRole('table', { name: '设置表的写法' })).toBeTruthy();
  });

  test('one that breaks leaves the others and what was done, and can be tried again', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const user = await openPane(memoryHost(monthOf(3)), 'track');
    await user.type(await screen.findByRole('searchbox'), '员工2');
    plan.isBroken = true;
    await user.click(screen.getByRole('tab', { name: /计划/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('你做过的也都还在');
    expect(screen.getByText('Error: no such rule')).toBeTruthy();
    plan.isBroken = false;
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('heading', { name: '计划' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: /过程/ }));
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('员工2');
    silent.mockRestore();
  });
});
