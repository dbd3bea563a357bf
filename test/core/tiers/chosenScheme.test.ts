import { describe, expect, test } from 'vitest';
import { chosenScheme, FIVE_TIERS, schemeOfKind, THREE_TIERS } from '../../../src/core';

describe('the scheme that a choice amounts to', () => {
  test.each([
    { choice: {}, scheme: THREE_TIERS },
    { choice: { kind: 'quota' }, scheme: schemeOfKind('quota', THREE_TIERS) },
    {
      choice: { kind: 'threshold', bounds: [85, 60] },
      scheme: { kind: 'threshold', bounds: [85, 60], labels: THREE_TIERS.labels },
    },
    { choice: { shares: [0.1, 0.2, 0.4, 0.2, 0.1] }, scheme: FIVE_TIERS },
    { choice: { labels: ['S', 'A', 'B', 'C', 'D'] }, scheme: FIVE_TIERS },
    {
      choice: { bounds: [85, 60] },
      scheme: { ...THREE_TIERS, bounds: [85, 60], topFrom: 85, bottomBelow: 60 },
    },
    {
      choice: { kind: 'quota', shares: [0.3, 0.7] },
      scheme: { kind: 'quota', shares: [0.3, 0.7], labels: ['A', 'B'] },
    },
  ] as const)('$choice', ({ choice, scheme }) => {
    expect(chosenScheme(choice)).toEqual({ ok: true, value: scheme });
  });

  test.each([
    { choice: { shares: [0.2, 0.5, 0.3], bounds: [90] }, code: 'tier-count' },
    { choice: { shares: [0.3, 0.7] }, code: 'tier-count' },
    { choice: { bounds: [75, 90] }, code: 'tier-bounds-order' },
    { choice: { shares: [0.5, 0.5, 0.5] }, code: 'tier-shares-sum' },
  ])('$choice does not fit together: $code', ({ choice, code }) => {
    expect(chosenScheme(choice)).toMatchObject({ ok: false, fault: { code } });
  });
});
