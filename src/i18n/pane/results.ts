export interface ResultsWords {
  readonly counts: (reports: number, waiting: number) => string;
  readonly who: string;
  readonly everyone: string;
  readonly department: string;
  readonly noDepartment: string;
  readonly departmentChoice: (department: string, people: number) => string;
  readonly withWaiting: (people: number) => string;
  /** One person's slip as text. */
  readonly slipText: string;
  readonly slipOf: string;
  readonly choosePerson: string;
  readonly copySlip: string;
  readonly slipCopied: (name: string) => string;
  readonly selectSlip: string;
  readonly willWrite: string;
  /** Where there is a file instead of an open workbook. */
  readonly willDownload: string;
  readonly slips: (count: number) => string;
  readonly overviews: (names: readonly string[]) => string;
  readonly newAndReplaced: (created: number, replaced: number) => string;
  readonly safe: string;
  readonly safeFile: string;
  readonly write: (reports: number) => string;
  readonly preparing: string;
  readonly at: (label: string, done: number, total: number) => string;
  readonly cancelling: string;
  readonly done: (sheets: number, replaced: number) => string;
  readonly renamed: (wanted: string, name: string) => string;
  readonly open: (sheet: string) => string;
  readonly cancelled: (done: number) => string;
  readonly failed: string;
  readonly nobody: string;
  readonly toTrack: string;
  readonly noPeriod: string;
  readonly period: string;
}
