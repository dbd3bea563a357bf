/** 固定 · 重点 · 协同 · 成长 · 加减分, in the order they are reported. */
export const SECTIONS = ['fixed', 'focus', 'collaboration', 'growth', 'adjustment'] as const;
export type Section = (typeof SECTIONS)[number];
