/** 0..1; nothing of nothing is none. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
