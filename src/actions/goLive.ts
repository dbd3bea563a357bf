import {
  livePlan,
  type Attention,
  type EditOutcome,
  type LiveBlock,
  type LivePlan,
  type LiveSheet,
  type RecognitionProblem,
} from '../tables';
import type { Month } from './openMonth';

/** What became of going live; `blocks` tell what stood before, and where each formula stands now. */
export type LiveOutcome =
  | { readonly kind: 'done'; readonly blocks: readonly LiveBlock[] }
  /** All was live already; nothing was written. */
  | { readonly kind: 'already'; readonly blocks: readonly LiveBlock[] }
  /** No table can go live; each block tells why. */
  | { readonly kind: 'impossible'; readonly blocks: readonly LiveBlock[] }
  | { readonly kind: 'no-scorecard'; readonly problem: RecognitionProblem }
  | Exclude<EditOutcome, { readonly kind: 'done' }>;

/** Where the live formulas go, or why they cannot: nothing is written yet. */
export const planLive = ({ recognition, workbook }: Month): LivePlan => livePlan(recognition, workbook);

/**
 * Writes `PERF.LINES` and `PERF.SCORES` beside every table of the scorecard, into empty cells alone; mends what is
 * there and broken. All of it, or nothing. Doing it again changes nothing.
 */
export async function goLive(
  month: Month,
  { live }: { readonly live: LiveSheet },
  { signal }: Attention = {},
): Promise<LiveOutcome> {
  const { problem, blocks, edits } = planLive(month);
  if (problem !== null) return { kind: 'no-scorecard', problem };
  signal?.throwIfAborted();
  if (edits.length === 0) {
    const isLive = blocks.some(({ formulas }) => formulas.some(({ state }) => state === 'live'));
    return { kind: isLive ? 'already' : 'impossible', blocks };
  }
  const outcome = await live.edit(...edits);
  return outcome.kind === 'done' ? { kind: 'done', blocks } : outcome;
}
