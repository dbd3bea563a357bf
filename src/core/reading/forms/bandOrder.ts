import type { Band } from '../../terms/target';
import type { FaultCode } from '../../terms/outcome';

type BandFault = Extract<FaultCode, 'bands-order' | 'bands-gap' | 'bands-overlap' | 'range-reversed'>;

/** A band of a list read upwards; what descends is read in a mirror, where intervals exclude their low end. */
interface OrderedBand extends Band {
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

const isLowerBound = ({ kind }: Band): boolean => kind === 'at-least' || kind === 'above';
const isUpperBound = ({ kind }: Band): boolean => kind === 'at-most' || kind === 'below';

/**
 * What is wrong with a list of bands, the first of which an actual falls in decides: ≥ bounds must descend, ≤ bounds
 * ascend, and intervals and open ends join without a gap or an overlap. A point that two bands include is no fault, since
 * the first decides: `≤35:100, 35~45:80`.
 */
export function bandFault(bands: readonly Band[]): BandFault | null {
  if (bands.some(({ kind, low, high }) => kind === 'within' && low >= high)) return 'range-reversed';
  const [first, second] = bands;
  if (!first || !second) return null;
  const descending = descends(first, second);
  if (bands.every(({ kind }) => kind === 'within')) return intervalFault(bands, descending);
  return joinFault(bands.map(descending ? mirrored : upright));
}

function descends(first: Band, second: Band): boolean {
  if (first.kind !== 'within') return isLowerBound(first);
  return second.kind === 'within' ? second.low < first.low : isUpperBound(second);
}

/** Intervals in any order are first looked at in their right one, for a gap may only be a misplaced line. */
function intervalFault(bands: readonly Band[], descending: boolean): BandFault | null {
  const sorted = [...bands].sort((a, b) => (descending ? b.low - a.low : a.low - b.low));
  const fault = joinFault(sorted.map(descending ? mirrored : upright));
  if (fault) return fault;
  return sorted.every((band, index) => band === bands[index]) ? null : 'bands-order';
}

function joinFault(bands: readonly OrderedBand[]): BandFault | null {
  for (const [index, band] of bands.entries()) {
    const below = bands[index - 1];
    if (!below) continue;
    const fault = isUpperBound(band)
      ? upperFault(below, band)
      : isLowerBound(band) && index < bands.length - 1
        ? 'bands-order'
        : lowFault(below, band);
    if (fault) return fault;
  }
  return null;
}

/** `≤45` after `≤35`: higher, or with the very bound that `<35` left out. */
function upperFault(below: OrderedBand, band: OrderedBand): BandFault | null {
  if (isLowerBound(below) || band.high < below.high) return 'bands-order';
  if (band.high > below.high) return null;
  return !below.includesHigh && band.includesHigh ? null : 'bands-overlap';
}

/** An interval, or the open end of the list, that should begin where the one below ends. */
function lowFault(below: OrderedBand, band: OrderedBand): BandFault | null {
  if (band.low < below.high) return 'bands-overlap';
  return band.low === below.high && (below.includesHigh || band.includesLow) ? null : 'bands-gap';
}

const upright = (band: Band): OrderedBand => ({
  ...band,
  includesLow: band.kind === 'at-least' || band.kind === 'within',
  includesHigh: band.kind === 'at-most',
});

const MIRROR = {
  'at-least': 'at-most',
  above: 'below',
  'at-most': 'at-least',
  below: 'above',
  within: 'within',
} as const;

const mirrored = (band: Band): OrderedBand => ({
  kind: MIRROR[band.kind],
  low: -band.high,
  high: -band.low,
  attainment: band.attainment,
  includesLow: band.kind === 'at-most',
  includesHigh: band.kind === 'at-least' || band.kind === 'within',
});
