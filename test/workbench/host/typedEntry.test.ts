import { describe, expect, test } from 'vitest';
import { typedEntry } from '../../../src/workbench/host/document/typedEntry';

const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe('typing', () => {
  test.each([
    ['12', { value: 12 }],
    ['-1.5', { value: -1.5 }],
    ['.5', { value: 0.5 }],
    ['1e3', { value: 1000, format: '0.00E+00' }],
    ['1,200', { value: 1200, format: '#,##0' }],
    ['1,20', { value: '1,20' }],
    ['3 000', { value: '3 000' }],
    ['(5)', { value: -5 }],
    ['¥1,200.50', { value: 1200.5, format: '¥#,##0.00' }],
    ['3%', { value: 0.03, format: '0%' }],
    ['3.6%', { value: 0.036, format: '0.00%' }],
    ['4/5', { value: serial(2025, 4, 5), format: 'd-mmm' }],
    ['10-20', { value: serial(2025, 10, 20), format: 'd-mmm' }],
    ['13/45', { value: '13/45' }],
    ['2025-06-30', { value: serial(2025, 6, 30), format: 'yyyy/m/d' }],
    ['2025-02-30', { value: '2025-02-30' }],
    ['2025年6月', { value: serial(2025, 6, 1), format: 'yyyy"年"m"月"' }],
    ['2:30', { value: 2.5 / 24, format: 'h:mm' }],
    ['25:00', { value: 25 / 24, format: '[h]:mm:ss' }],
    ['TRUE', { value: true }],
    ['#n/a', { value: { error: '#N/A' } }],
    ['≤2分钟', { value: '≤2分钟' }],
    ["'4/5", { value: '4/5' }],
    ["'=1+1", { value: '=1+1' }],
    ['-', { value: '-' }],
    ['%', { value: '%' }],
    ['E1', { value: 'E1' }],
    [' ', { value: ' ' }],
  ])('%s', (typed, entry) => expect(typedEntry(typed, 2025)).toEqual(entry));
});
