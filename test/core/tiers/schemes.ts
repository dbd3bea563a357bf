import fc from 'fast-check';
import { FIVE_TIERS, schemeOfKind, THREE_TIERS, type TierScheme } from '../../../src/core';

/** Every shipped scheme, and one of two tiers. */
const schemes: readonly TierScheme[] = [
  ...(['threshold', 'quota', 'guarded'] as const).flatMap((kind) => [
    schemeOfKind(kind, THREE_TIERS),
    schemeOfKind(kind, FIVE_TIERS),
  ]),
  {
    kind: 'guarded',
    shares: [0.3, 0.7],
    labels: ['A', 'B'],
    topFrom: 90,
    bottomBelow: 75,
    bounds: [80],
  },
  { kind: 'quota', shares: [0, 1, 0], labels: ['A', 'B', 'C'] },
];

export const anyScheme = fc.constantFrom(...schemes);

/** Scores close enough together for ties and guards to bite; some people have none. */
const score = fc.oneof(
  fc.integer({ min: 70, max: 96 }),
  fc.integer({ min: 7000, max: 9600 }).map((hundredths) => hundredths / 100),
);
export const scores = (maxLength: number) =>
  fc.array(fc.option(score, { freq: 8 }), { maxLength, size: 'max' });
