import { describe, expect, test } from 'vitest';
import {
  readBounds,
  readShares,
  schemeFault,
  schemeOfKind,
  THREE_TIERS,
  FIVE_TIERS,
} from '../../../src/core';

describe('shares as typed', () => {
  test.each([
    '20/50/30',
    '20,50,30',
    '20，50，30',
    '20、50、30',
    '20 50 30',
    '20:50:30',
    ' 20 / 50 / 30 ',
    '20%/50%/30%',
    '２０％／５０％／３０％',
    '0.2,0.5,0.3',
    '.2 .5 .3'.replaceAll('.', '0.'),
    '20.0/50.0/30.0',
  ])('%j are 20/50/30', (text) => {
    expect(readShares(text)).toEqual({ ok: true, value: [0.2, 0.5, 0.3] });
  });

  test('may be of any number', () => {
    expect(readShares('10/20/40/20/10')).toEqual({ ok: true, value: [0.1, 0.2, 0.4, 0.2, 0.1] });
    expect(readShares('100')).toEqual({ ok: true, value: [1] });
    expect(readShares('1')).toEqual({ ok: true, value: [1] });
    expect(readShares('33.33/33.33/33.34')).toEqual({ ok: true, value: [0.3333, 0.3333, 0.3334] });
  });

  test.each([
    { text: '20/50/20', fault: { code: 'tier-shares-sum', sum: 90, suggestion: null } },
    { text: '20/50/31', fault: { code: 'tier-shares-sum', sum: 101, suggestion: null } },
    { text: '33.3/33.3/33.3', fault: { code: 'tier-shares-sum', sum: 99.9, suggestion: null } },
    { text: '2:7:1', fault: { code: 'tier-shares-sum', sum: 10, suggestion: [20, 70, 10] } },
    { text: '0/0', fault: { code: 'tier-shares-sum', sum: 0, suggestion: null } },
    { text: '-20/120', fault: { code: 'tier-share-negative', share: -20 } },
    { text: '20/五十/30', fault: { code: 'tier-figure-unreadable', text: '五十' } },
    { text: '20//30', fault: { code: 'tier-figure-unreadable', text: '' } },
    { text: '', fault: { code: 'tier-figure-unreadable', text: '' } },
    { text: '1e2', fault: { code: 'tier-figure-unreadable', text: '1e2' } },
  ])('$text fails with $fault.code', ({ text, fault }) => {
    expect(readShares(text)).toEqual({ ok: false, fault });
  });
});

describe('bounds as typed', () => {
  test.each([
    { text: '90/75', bounds: [90, 75] },
    { text: '95,85,75,60', bounds: [95, 85, 75, 60] },
    { text: '89.5 / 0 / -5', bounds: [89.5, 0, -5] },
    { text: '60', bounds: [60] },
  ])('$text', ({ text, bounds }) => {
    expect(readBounds(text)).toEqual({ ok: true, value: bounds });
  });

  test.each([
    { text: '75/90', fault: { code: 'tier-bounds-order', before: 75, bound: 90 } },
    { text: '90/90', fault: { code: 'tier-bounds-order', before: 90, bound: 90 } },
    { text: '90/良好', fault: { code: 'tier-figure-unreadable', text: '良好' } },
    { text: '90%/75%', fault: { code: 'tier-figure-unreadable', text: '90%' } },
  ])('$text fails with $fault.code', ({ text, fault }) => {
    expect(readBounds(text)).toEqual({ ok: false, fault });
  });
});

describe('a scheme', () => {
  test.each([THREE_TIERS, FIVE_TIERS])('that ships has no fault', (shipped) => {
    for (const kind of ['threshold', 'quota', 'guarded'] as const)
      expect(schemeFault(schemeOfKind(kind, shipped))).toBeNull();
  });

  test('may state its shares out of 100, or as thirds', () => {
    const labels = ['A', 'B', 'C'];
    expect(schemeFault({ kind: 'quota', labels, shares: [20, 50, 30] })).toBeNull();
    expect(schemeFault({ kind: 'quota', labels, shares: [1 / 3, 1 / 3, 1 / 3] })).toBeNull();
  });

  test.each([
    { given: { labels: [] }, fault: { code: 'tier-count', wanted: 1, given: 0 } },
    { given: { shares: [0.5, 0.5] }, fault: { code: 'tier-count', wanted: 3, given: 2 } },
    { given: { bounds: [90] }, fault: { code: 'tier-count', wanted: 2, given: 1 } },
    { given: { shares: [0.5, 0.4, 0.3] }, fault: { code: 'tier-shares-sum', sum: 1.2, suggestion: null } },
    { given: { bounds: [75, 90] }, fault: { code: 'tier-bounds-order', before: 75, bound: 90 } },
    { given: { bounds: [90, Number.NaN] }, fault: { code: 'tier-figure-unreadable', text: 'NaN' } },
  ])('with $given has the fault $fault.code', ({ given, fault }) => {
    expect(schemeFault({ ...THREE_TIERS, ...given })).toEqual(fault);
  });
});
