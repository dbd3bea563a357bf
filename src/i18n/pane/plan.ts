type PlanRow = 'period' | 'cap' | 'missing' | 'decimals' | 'tiers' | 'perDepartment';
type PeriodOrigin = 'option' | 'settings' | 'title' | 'file-name';

export interface PlanWords {
  readonly rules: string;
  readonly rows: Readonly<Record<PlanRow, string>>;
  readonly unknown: string;
  readonly decimals: (count: number) => string;
  readonly wholeCompany: string;
  readonly eachDepartment: string;
  /** Where a value comes from, when no cell states it. */
  readonly shipped: string;
  readonly periodFrom: Readonly<Record<PeriodOrigin, string>>;
  readonly tier: (label: string, share: string | null, from: string | null) => string;
  readonly guards: (top: string, topFrom: string, bottom: string, bottomBelow: string) => string;
  readonly smallTeam: (heads: number) => string;
  readonly change: string;
  readonly inSheet: string;
  readonly withoutSheet: (sheet: string, name: string, value: string) => string;
  readonly openSheet: (sheet: string) => string;
  readonly example: string;
  readonly exampleNote: string;
}
