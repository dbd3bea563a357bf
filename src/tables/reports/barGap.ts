const BAR_POINTS = 13;
const NARROWEST = 30;
const WIDEST = 500;

/**
 * The gap that gives bars one thickness, however few there are.
 * @param height Points that the chart is high
 * @returns per cent of a bar's thickness, as Excel takes it
 */
export const barGap = (height: number, bars: number): number =>
  Math.min(WIDEST, Math.max(NARROWEST, Math.round((height / bars / BAR_POINTS - 1) * 100)));
