import { describe, expect, test } from 'vitest';
import { lineCount, rowHeight, textWidth, titleWidth } from '../../../src/tables/reports/textSize';

const BODY = { size: 10 };

describe('the width of text', () => {
  test('汉字 are about two digits wide, full-width signs too', () => {
    expect(textWidth('转化率', BODY)).toBeCloseTo(3 * textWidth('率', BODY));
    expect(textWidth('率', BODY) / textWidth('8', BODY)).toBeCloseTo(2, 0);
    expect(textWidth('，', BODY)).toBe(textWidth('率', BODY));
  });

  test('grows with the size, and with bold', () => {
    expect(textWidth('abc', { size: 20 })).toBeCloseTo(2 * textWidth('abc', BODY));
    expect(textWidth('abc', { size: 10, bold: true })).toBeGreaterThan(textWidth('abc', BODY));
  });
});

describe('the lines of wrapped text', () => {
  test.each([
    ['', 10, 1],
    ['转化率', 10, 1],
    ['转化率转化率', 10, 2],
    ['Conversion rate', 12, 2],
    ['Conversion rate', 20, 1],
    ['Cross-department', 13, 2],
    ['a\nb', 10, 2],
    ['a\n\nb', 10, 3],
  ])('%j in %d characters: %d', (text, width, lines) => {
    expect(lineCount(text, width, BODY)).toBe(lines);
  });

  test('a word longer than the line is broken wherever the line ends', () => {
    expect(lineCount('x'.repeat(45), 10, BODY)).toBe(5);
  });

  test('never shrink when the width does', () => {
    const text = '实际 3.8%，目标 3%，越高越好，达成 126.7%；weight 30 × 126.7% ≈ 38.00 points';
    const lines = [80, 60, 40, 30, 20, 10, 5].map((width) => lineCount(text, width, BODY));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('room', () => {
  test('a row is as high as its lines at about one and a half times their size', () => {
    expect(rowHeight(2, 10, 0)).toBeGreaterThanOrEqual(2 * 14);
    expect(rowHeight(2, 10, 0)).toBeLessThanOrEqual(2 * 16);
  });

  test('a title keeps its longest word in one piece', () => {
    const width = titleWidth('Needs improvement', BODY);
    expect(lineCount('improvement', width, BODY)).toBe(1);
    expect(width).toBeLessThan(textWidth('Needs improvement', BODY));
  });
});
