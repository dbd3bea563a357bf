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
