import { roundNumber } from '../arithmetic';
import { split } from '../split';
import { chosenScheme } from './chosenScheme';
import type { GuardedScheme, TierScheme } from './scheme';

/** A scheme under edit: shares, bounds and guards are all kept, whichever of them is in force. */
export interface EditableScheme extends Omit<GuardedScheme, 'kind'> {
  readonly kind: TierScheme['kind'];
}

/**
 * A scheme with everything that an editor of tiers can show; what it does not say is shipped, or else even.
 * @example editableScheme({ kind: 'quota', shares: [0.3, 0.4, 0.3], labels: ['A', 'B', 'C'] }).bounds //=> [90, 75]
 * @example editableScheme({ kind: 'threshold', bounds: [60], labels: ['通过', '未通过'] }).shares //=> [0.5, 0.5]
 */
export function editableScheme(scheme: TierScheme): EditableScheme {
  if (scheme.kind === 'guarded') return scheme;
  const { kind, labels } = scheme;
  const shipped = chosenScheme({ kind: 'guarded', labels });
  const whole = shipped.ok && shipped.value.kind === 'guarded' ? shipped.value : null;
  const shares = scheme.kind === 'quota' ? scheme.shares : (whole?.shares ?? evenShares(labels.length));
  const bounds = scheme.kind === 'threshold' ? scheme.bounds : (whole?.bounds ?? evenBounds(labels.length));
  const [topFrom = 0, bottomBelow = 0] = [bounds[0], bounds.at(-1)];
  return { kind, labels, shares, bounds, topFrom, bottomBelow };
}

/** The scheme that an edited one amounts to. */
export function schemeOf({ kind, labels, shares, bounds, topFrom, bottomBelow }: EditableScheme): TierScheme {
  switch (kind) {
    case 'threshold':
      return { kind, labels, bounds };
    case 'quota':
      return { kind, labels, shares };
    case 'guarded':
      return { kind, labels, shares, bounds, topFrom, bottomBelow };
  }
}

const evenShares = (tiers: number): readonly number[] =>
  fractions(split(100, new Array<number>(tiers).fill(1), 0));

/** From 90 down to 60. */
const evenBounds = (tiers: number): readonly number[] =>
  Array.from({ length: tiers - 1 }, (_, index) =>
    roundNumber(tiers === 2 ? 75 : 90 - (30 * index) / (tiers - 2), 2),
  );

/** What a bound can be: points, in hundredths. */
const BOUNDS = { lowest: 0, highest: 1000, step: 0.01 } as const;

interface Bounded extends Pick<EditableScheme, 'bounds'> {
  readonly topFrom?: number;
  readonly bottomBelow?: number;
}

/**
 * Moves a bound as far as its neighbours let it; a guard that stood at the bound goes along.
 * @param index 0 the top tier's
 * @param to points
 * @returns the same scheme where there is nowhere to move
 * @source SPEC 4
 * @example moveBound({ bounds: [90, 75] }, 1, 99).bounds //=> [90, 89.99]
 */
export function moveBound<Scheme extends Bounded>(scheme: Scheme, index: number, to: number): Scheme {
  const { bounds } = scheme;
  const old = bounds[index];
  if (old === undefined || !Number.isFinite(to)) return scheme;
  const above = bounds[index - 1] ?? BOUNDS.highest + BOUNDS.step;
  const below = bounds[index + 1] ?? BOUNDS.lowest - BOUNDS.step;
  const bound = roundNumber(Math.min(Math.max(to, below + BOUNDS.step), above - BOUNDS.step), 2);
  if (bound === old || bound <= below || bound >= above) return scheme;
  return {
    ...scheme,
    bounds: bounds.map((other, place) => (place === index ? bound : other)),
    ...(index === 0 && scheme.topFrom === old ? { topFrom: bound } : {}),
    ...(index === bounds.length - 1 && scheme.bottomBelow === old ? { bottomBelow: bound } : {}),
  };
}

/**
 * Moves a guard of a guarded scheme; the top never begins below where the bottom ends.
 * @example moveGuard({ topFrom: 90, bottomBelow: 75 }, 'topFrom', 60).topFrom //=> 75
 */
export function moveGuard<Scheme extends Pick<EditableScheme, 'topFrom' | 'bottomBelow'>>(
  scheme: Scheme,
  guard: 'topFrom' | 'bottomBelow',
  to: number,
): Scheme {
  if (!Number.isFinite(to)) return scheme;
  const [low, high] =
    guard === 'topFrom'
      ? [Math.max(BOUNDS.lowest, scheme.bottomBelow), BOUNDS.highest]
      : [BOUNDS.lowest, Math.min(BOUNDS.highest, scheme.topFrom)];
  if (low > high) return scheme;
  return { ...scheme, [guard]: roundNumber(Math.min(Math.max(to, low), high), 2) };
}

/** Shares are kept in hundredths of a per cent. */
const PARTS = 10_000;

/**
 * Gives a tier another share; the next worse tier gives or takes the difference, and those beyond it where it has
 * nothing left. The last tier takes from the next better one.
 * @param to fraction, 0..1
 * @returns shares that sum to exactly 1
 * @source SPEC 4
 * @example moveShare({ shares: [0.2, 0.5, 0.3] }, 0, 0.3).shares //=> [0.3, 0.4, 0.3]
 * @example moveShare({ shares: [0.2, 0.5, 0.3] }, 0, 0.8).shares //=> [0.8, 0, 0.2]
 */
export function moveShare<Scheme extends Pick<EditableScheme, 'shares'>>(
  scheme: Scheme,
  index: number,
  to: number,
): Scheme {
  const parts = partsOf(scheme.shares);
  const own = parts[index];
  if (own === undefined || parts.length < 2 || !Number.isFinite(to)) return scheme;
  const tiers = [...parts.keys()];
  const inTurn = [...tiers.slice(index + 1), ...tiers.slice(0, index).reverse()];
  const moved = [...parts];
  moved[index] = Math.min(PARTS, Math.max(0, Math.round(to * PARTS)));
  let more = moved[index] - own;
  for (const tier of inTurn) {
    const given = Math.min(more, moved[tier] ?? 0);
    moved[tier] = (moved[tier] ?? 0) - given;
    more -= given;
  }
  return { ...scheme, shares: moved.map((part) => part / PARTS) };
}

/** Whole parts that sum to all of them, whatever the shares were stated in; none of shares that mean nothing. */
const partsOf = (shares: readonly number[]): readonly number[] =>
  shares.every((share) => share >= 0 && Number.isFinite(share)) && shares.some((share) => share > 0)
    ? split(PARTS, shares, 0)
    : [];
const fractions = (percents: readonly number[]): readonly number[] =>
  percents.map((percent) => roundNumber(percent / 100, 4));
