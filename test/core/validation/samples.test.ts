import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { heldBack, interpret, validate, type Issue } from '../../../src/core';
import { readWorkbook } from '../../../src/ooxml';
import { a1, recognise } from '../../../src/tables';

function checked(fileName: string) {
  const bytes = readFileSync(resolve(__dirname, '../../../assets/samples', fileName));
  const recognition = recognise(readWorkbook(bytes, fileName), {});
  const issues = validate(interpret(recognition.input));
  const cell = (issue: Issue): string => {
    const found = recognition.cellOf(issue.place);
    return found ? a1(found) : '';
  };
  const told = (some: readonly Issue[]): readonly (string | readonly unknown[])[] =>
    some.map((issue) =>
      issue.consequences.length === 0
        ? `${cell(issue)} ${issue.code}`
        : [`${cell(issue)} ${issue.code}`, ...told(issue.consequences)],
    );
  return { issues, told };
}

describe('the sample with planted mistakes', () => {
  const { issues, told } = checked('scorecard-2025-06-with-mistakes.xlsx');

  test('has these errors, what follows from them nested, and no others', () => {
    expect(told(issues.filter(({ severity }) => severity === 'error'))).toEqual([
      'I2 percent-scale',
      'I12 rating-off-scale',
      'I14 actual-missing',
      'I60 unreadable',
      'H69 target-zero',
      'G71 unknown-method',
      'I89 error-value',
      [
        'A104 employee-unknown',
        'F100 weight-sum',
        'F104 weight-sum',
        'A104 name-with-two-ids',
        'D104 no-focus-metric',
      ],
      'F115 weight-sum',
      ['E157 duplicate-metric', 'F120 weight-sum'],
    ]);
  });

  test('names its total row by its cell', () => {
    expect(told(issues)).toContain('A158 total-row');
  });

  test('holds back whom they are about, and nobody else', () => {
    expect([...heldBack(issues)].sort()).toEqual([
      'E001',
      'E002',
      'E003',
      'E010',
      'E012',
      'E015',
      'E018',
      'E021',
      'E022',
      'E099',
    ]);
  });
});

test.each(['scorecard-2025-06.xlsx', 'scorecard-2025-07-by-department.xlsx'])('%s is sound', (fileName) => {
  expect(checked(fileName).issues.filter(({ severity }) => severity !== 'advice')).toEqual([]);
});
