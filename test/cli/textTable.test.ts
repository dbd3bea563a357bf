import { expect, test } from 'vitest';
import { textTable } from '../../src/cli/textTable';

test('columns line up where Chinese characters are two wide', () => {
  const lines = textTable(
    [
      { title: '姓名', align: 'left' },
      { title: '总分', align: 'right' },
    ],
    [
      ['王敏', '87.00'],
      ['Li', '101.25'],
    ],
  );
  expect(lines).toEqual(['姓名    总分', '王敏   87.00', 'Li    101.25']);
});

test.each([
  ['王 敏\n二', '王 敏 二'],
  ['名'.repeat(20), '名'.repeat(20)],
  ['名'.repeat(21), `${'名'.repeat(19)}…`],
  [`a${'名'.repeat(20)}`, `a${'名'.repeat(19)}…`],
])('a cell stays on one line and is cut when wider than 40: %j', (text, shown) => {
  const lines = textTable([{ title: '姓名', align: 'left' }], [[text]]);
  expect(lines).toEqual(['姓名', shown]);
});
