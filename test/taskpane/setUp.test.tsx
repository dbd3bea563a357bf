// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { memoryHost, monthOf, sheetOf, workbookOf, type MemoryHost } from './memoryHost';
import { openPane } from './openPane';

const LIST = '工号\t姓名\t部门\t岗位\nE1\t王敏\t运营\t运营专员\nE2\t李雷\t客服\t客服\nE3\t韩梅\t财务\t会计';
const empty = () => memoryHost(workbookOf(sheetOf('Sheet1', [])));

async function paste(host: MemoryHost, list: string) {
  const user = await openPane(host, 'plan');
  await user.click(await screen.findByRole('button', { name: '新建本月评分表' }));
  fireEvent.change(screen.getByRole('textbox', { name: /粘贴到这里/ }), { target: { value: list } });
  return user;
}

describe('set-up', () => {
  test('a workbook without a scorecard leads to it from home', async () => {
    const host = empty();
    const user = await openPane(host);
    await user.click(screen.getByRole('button', { name: '新建，或用示例试试' }));
    expect(host.place.current()).toBe('plan');
    expect(await screen.findByText(/「设置」「员工」「指标库」「评分表」 4 张表/)).toBeTruthy();
  });

  test('sample data come in one press, and are told of as such', async () => {
    const host = empty();
    const user = await openPane(host, 'plan');
    await user.click(await screen.findByRole('button', { name: '用示例数据试试' }));
    expect(await screen.findByText(/示例建好了/)).toBeTruthy();
    expect(host.written.map(({ name }) => name)).toEqual(['设置', '员工', '指标库', '评分表']);
    expect(screen.getByText('现在是示例数据。想用自己的，就新建一份。')).toBeTruthy();
  });

  test('people that were pasted get the roles their positions tell, and the rest can be given one', async () => {
    const host = empty();
    const user = await paste(host, LIST);
    expect(screen.getByText('读到 3 人')).toBeTruthy();
    expect(screen.getByRole('button', { name: '为 2 人建评分表' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: /「会计」的 1 人/ }), '运营');
    await user.click(screen.getByRole('button', { name: '为 3 人建评分表' }));
    expect(await screen.findByText(/建好了：3 人/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '去填第一格' }));
    expect(host.selected[0]?.sheet).toBe('评分表');
  });

  test('weights that do not sum to 100 are named, hold the writing back, and are rescaled in a press', async () => {
    const user = await paste(empty(), LIST);
    const weight = screen.getByRole('spinbutton', { name: '转化率的权重', hidden: true });
    fireEvent.change(weight, { target: { value: '40' } });
    expect(screen.getByText(/“运营”的权重合计是 110/)).toBeTruthy();
    const write = screen.getByRole('button', { name: '为 2 人建评分表' });
    expect(write.getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: '按比例调到 100' }));
    expect(screen.queryByText(/合计是 110/)).toBeNull();
    expect(write.getAttribute('aria-disabled')).not.toBe('true');
  });

  test('an id that two people have holds the writing back', async () => {
    await paste(empty(), `${LIST}\nE1\t赵六\t仓库\t仓管`);
    expect(screen.getByText(/第 5 行：工号 E1 和第 2 行重复/)).toBeTruthy();
    const write = screen.getByRole('button', { name: '为 3 人建评分表' });
    expect(write.getAttribute('aria-disabled')).toBe('true');
  });

  test('beside a scorecard of the person, nothing is written before they agreed', async () => {
    const host = memoryHost(monthOf(3));
    const user = await paste(host, LIST);
    await user.click(screen.getByRole('button', { name: '为 2 人建评分表' }));
    expect((await screen.findByRole('alert')).textContent).toContain('已经有 3 人的评分表');
    expect(host.written).toEqual([]);
    await user.click(screen.getByRole('button', { name: '照样新建' }));
    expect(await screen.findByText(/建好了：2 人/)).toBeTruthy();
    expect(host.grid.sheets.map(({ name }) => name)).toContain('评分表 (2)');
  });

  test('a table of the person that has our name is told of, and nothing is written', async () => {
    const sheet = sheetOf('我的', [['a']]);
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const tables = [{ name: 'Scorecard', range, headerRow: true, totalsRow: false }];
    const host = memoryHost(workbookOf({ ...sheet, tables }));
    const user = await openPane(host, 'plan');
    await user.click(await screen.findByRole('button', { name: '用示例数据试试' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      '工作表「我的」里你的表格名叫 Scorecard',
    );
    expect(host.written).toEqual([]);
  });
});
