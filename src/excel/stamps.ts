/** What Excel tells of the hidden name that stamps a sheet of ours. */
export const stampOf = (formula: string): string | null =>
  /^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;

export const stampFormula = (stamp: string): string => `="${stamp.replaceAll('"', '""')}"`;
