import { heldBack, interpret, validate, type Period, type Scorecard, type ScoringPolicy } from '../core';
import type { Language } from '../i18n';
import { recognise, type Recognition, type TableSource, type WorkbookGrid } from '../tables';
import { locate, type LocatedIssue } from './locate';

export interface OpenOptions {
  /** Comes before what the workbook says. */
  readonly period?: Period;
  readonly policy?: Partial<Omit<ScoringPolicy, 'period'>>;
}

/** A month's workbook, read and validated: what every further action starts from. */
export interface Month {
  /** Every sheet as it was read. */
  readonly workbook: WorkbookGrid;
  readonly fileName: string;
  /** What Settings say, else the headers show. */
  readonly language: Language;
  readonly recognition: Recognition;
  readonly scorecard: Scorecard;
  readonly issues: readonly LocatedIssue[];
  /** Ids of people whose score an error holds back. */
  readonly heldBack: ReadonlySet<string>;
}

/** Reads the tables, interprets every cell and validates the whole, whatever state it is in. */
export async function openMonth(source: TableSource, options: OpenOptions = {}): Promise<Month> {
  const workbook = await source.workbook();
  const recognition = recognise(workbook, options);
  const scorecard = interpret(recognition.input);
  const issues = validate(scorecard);
  return {
    workbook,
    fileName: workbook.fileName,
    language: recognition.settings.language ?? headerLanguage(workbook, recognition),
    recognition,
    scorecard,
    issues: issues.map((issue) => locate(issue, recognition)),
    heldBack: heldBack(issues),
  };
}

/** The language of the headers: of all words in a workbook, the ones that are not names. */
function headerLanguage({ sheets }: WorkbookGrid, { sources }: Recognition): Language {
  const headers = sources.flatMap(({ sheet, range }) => {
    const row = sheets.find(({ name }) => name === sheet)?.rows[range.top] ?? [];
    return row.slice(range.left, range.right + 1).map((cell) => cell?.value);
  });
  const chinese = headers.some((header) => typeof header === 'string' && /\p{Script=Han}/u.test(header));
  return chinese || headers.length === 0 ? 'zh-CN' : 'en';
}
