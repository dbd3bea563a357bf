/** A stretch of time in whole seconds, the end outside. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Somebody serving a shared account (平台—账号—服务时间—客服姓名). */
export interface Shift extends Stretch {
  readonly person: string;
  /** Conversations held, or a share of the company's own; looked at where the basis is `stated`. */
  readonly share: number;
}

/** What a shared account's total is handed out by. */
export const ATTRIBUTION_BASES = ['hours', 'equally'] as const;
export type AttributionBasis = (typeof ATTRIBUTION_BASES)[number] | 'stated';

/** A shared account, and when there is anything to serve. */
export interface Account {
  /** Sales, conversations, points: whatever is to be handed out. */
  readonly total: number;
  /** When it is open; `null` where nobody says, and it is open while somebody serves. */
  readonly open: readonly Stretch[] | null;
}

/** Someone's part of an account's total; `person` is `null` for what no shift covers (未归属). */
export interface AttributedPart {
  readonly person: string | null;
  /** Hours served, those that others served as well shared with them. */
  readonly hours: number;
  /** Of the whole, 0..1. */
  readonly share: number;
  readonly amount: number;
}
