import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import {
  comparable,
  isNotApplicable,
  normalise,
  readActual,
  readMethod,
  readQuantity,
  readSection,
  readTarget,
  readText,
  readUnit,
  textEntry,
} from '../../../src/core';
import { lineOf } from './entries';

/** As much as Excel takes into one cell. */
const CELL = 32_767;

const fill = (bit: string, end = ''): string =>
  bit.repeat(Math.ceil(CELL / bit.length)).slice(0, CELL - end.length) + end;

const took = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe('a cell full of anything', () => {
  test.each([
    [fill('1')],
    [fill('1,')],
    [fill('1,000,', 'x')],
    [fill('1 000 ', 'x')],
    [fill('1 ')],
    [fill(' ')],
    [fill('\n')],
    [fill('-')],
    [fill('1-')],
    [fill('1~')],
    [fill('1±')],
    [fill('(')],
    [fill('1.')],
    [fill('万')],
    [fill('三千')],
    [fill('1分')],
    [fill('≥1:1,')],
    [fill('≥1:100, ')],
    [fill('%')],
    [fill('e')],
    [fill('l1O0,')],
    [fill('①')],
    [fill('ﷺ')],
    [`1${fill('0')}`],
    [`0.${fill('0')}1`],
    [`1e${fill('9')}`],
  ])('is refused at once, or blank', (text) => {
    const entry = textEntry(text);
    const time = took(() => {
      for (const read of [readQuantity(entry), readActual(entry, 'rating'), readTarget(entry, null)]) {
        expect(read.ok ? (text.trim() === '' ? 'blank' : read.value) : 'refused').toBe(
          text.trim() === '' ? 'blank' : 'refused',
        );
      }
      readMethod(entry, entry);
      isNotApplicable(text);
      readText(textEntry(`a${text}b`));
      normalise(`a${text}b`);
      readSection(entry);
      readUnit(entry);
    });
    expect(time).toBeLessThan(200);
  });

  test.each([
    ['1'],
    ['1,'],
    ['1,000,'],
    ['1 000 '],
    ['-1'],
    ['1-'],
    ['1~'],
    ['1 ~ '],
    ['±1'],
    ['1至'],
    ['≥1:100,'],
    ['≥1:1 '],
    ['1~2:1,'],
    ['三千'],
    ['l1O0'],
    ['1件/'],
    ['a'],
    ['(1'],
    [' . '],
  ])('even when it is as long as is still looked at: %j over and over', (bit) => {
    const text = bit.repeat(1000).slice(0, 999);
    const time = took(() => {
      readQuantity(textEntry(text));
      readTarget(textEntry(text), null);
      readMethod(textEntry(''), textEntry(text));
    });
    expect(time).toBeLessThan(100);
  });
});

test('ten thousand rows are read and compared within three seconds on a busy machine', () => {
  const cells = [
    { actual: '3.8%', target: '3%', unit: '%', method: 'higher' },
    { actual: 1029, target: '1000件', unit: '件', method: 'higher' },
    { actual: '1.73分钟', target: '≤2分钟', unit: '分钟', method: 'lower' },
    { actual: ' 4.2 ', target: '5', unit: '分', method: 'rating' },
    { actual: '是', target: '是', unit: '', method: 'yesno' },
  ] as const;
  const time = took(() => {
    for (let row = 0; row < 10_000; row += 1) {
      const line = cells[row % cells.length];
      if (line) comparable(lineOf(line));
    }
  });
  expect(time).toBeLessThan(3000);
});
