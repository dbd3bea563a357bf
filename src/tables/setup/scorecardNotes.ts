import type { ScorecardField } from '../../core';
import { setUpWords, type Language } from '../../i18n';
import type { NotePlan } from '../plan';
import { FIRST_ROW, HEADER_ROW } from './listSheet';
import type { ScorecardLine } from './scorecardSheet';

/** Notes are slow to write in Excel, one by one; in a longer table only the first row of a metric has one. */
const MOST_NOTES = 300;

/** How columns are filled in, and what every metric means. */
export function scorecardNotes(
  lines: readonly ScorecardLine[],
  fields: readonly ScorecardField[],
  language: Language,
): readonly NotePlan[] {
  const { headerNotes, metrics, metricNote } = setUpWords(language);
  const headers = fields.flatMap((field, column): readonly NotePlan[] => {
    const text = headerNotes[field];
    return text === undefined ? [] : [{ cell: { row: HEADER_ROW, column }, text }];
  });
  const column = fields.indexOf('metric');
  const seen = new Set<string>();
  const rows = lines.flatMap(({ metric: { key } }, index): readonly NotePlan[] => {
    const isFirst = !seen.has(key);
    seen.add(key);
    if (!isFirst && lines.length > MOST_NOTES) return [];
    return [{ cell: { row: FIRST_ROW + index, column }, text: metricNote(metrics[key]) }];
  });
  return [...headers, ...rows];
}
