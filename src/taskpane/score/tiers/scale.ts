import type { TierPreview } from '../../../actions';

type Histogram = TierPreview['histogram'];

/** Where scores lie along the histogram, 0 its left end and 1 its right. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Of the bars' ends; of 60 to 100 where there are no scores. */
export function scaleOf({ bars, width }: Histogram): Scale {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return { from: 60, to: 100 };
  return { from: first.from ?? (first.to ?? 0) - width, to: last.to ?? (last.from ?? 0) + width };
}

export const positionOf = (score: number, { from, to }: Scale): number =>
  to === from ? 0 : Math.min(1, Math.max(0, (score - from) / (to - from)));

/** In half points, as fine as a hand can drag. */
export const scoreAt = (position: number, { from, to }: Scale): number =>
  Math.round((from + position * (to - from)) * 2) / 2;

/** What a key does to a bound; `null` for keys that do nothing. */
export function steppedBy(key: string, bound: number, { from, to }: Scale): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return bound + 0.5;
    case 'ArrowLeft':
    case 'ArrowDown':
      return bound - 0.5;
    case 'PageUp':
      return bound + 5;
    case 'PageDown':
      return bound - 5;
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return null;
  }
}

export interface ShownBar {
  readonly key: string;
  /** 0..1 of the highest. */
  readonly height: number;
  /** Shares of the bar by tier, best first. */
  readonly parts: readonly { readonly tier: number; readonly share: number }[];
}

export const shownBars = ({ bars, most }: Histogram): readonly ShownBar[] =>
  bars.map(({ from, to, heads, tiers }) => ({
    key: `${from} ${to}`,
    height: most === 0 ? 0 : heads / most,
    parts: tiers.flatMap((count, tier) => (count === 0 ? [] : [{ tier, share: count / heads }])),
  }));
