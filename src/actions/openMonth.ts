import { heldBack, interpret, validate, type Period, type Scorecard, type ScoringPolicy } from '../core';
import type { Language } from '../i18n';
import { recognise, type Recognition, type TableSource } from '../tables';
import { locate, type LocatedIssue } from './locate';

export interface OpenOptions {
  /** Comes before what the workbook says. */
  readonly period?: Period;
  readonly policy?: Partial<Omit<ScoringPolicy, 'period'>>;
}

/** A month's workbook, read and validated: what every further action starts from. */
export interface Month {
  readonly fileName: string;
  /** What Settings say, else the language the metrics are written in. */
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
    fileName: workbook.fileName,
    language: recognition.settings.language ?? languageOf(scorecard),
    recognition,
    scorecard,
    issues: issues.map((issue) => locate(issue, recognition)),
    heldBack: heldBack(issues),
  };
}

const languageOf = ({ lines }: Scorecard): Language =>
  lines.length === 0 || lines.some(({ metric }) => /\p{Script=Han}/u.test(metric)) ? 'zh-CN' : 'en';
