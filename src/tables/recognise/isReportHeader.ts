import type { ScorecardField } from '../../core';
import { LANGUAGES, reportWords } from '../../i18n';
import type { Header } from './block';
import { keyOf } from './headers/headerText';

const REPORT_COLUMNS = LANGUAGES.map((language) => {
  const { counted, lost } = reportWords(language).columns;
  return [counted, lost].map(keyOf);
});

/** Whether a header has the columns that only a report of ours has: what counted, and what was lost. */
export function isReportHeader({ unused }: Pick<Header<ScorecardField>, 'unused'>): boolean {
  const headers = new Set(unused.map(({ header }) => keyOf(header)));
  return REPORT_COLUMNS.some((columns) => columns.every((column) => headers.has(column)));
}
