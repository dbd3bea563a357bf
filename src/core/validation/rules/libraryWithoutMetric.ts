import { readText } from '../../reading';
import { LIBRARY_FIELDS } from '../../terms/scorecardRow';
import { rule, type Findings } from '../rule';

/** A row of the library that names no metric: it describes nothing. */
export const libraryWithoutMetric = rule({
  code: 'library-without-metric',
  severity: 'warning',
  follows: [],
  *check({ scorecard }): Findings<{ readonly text: string }> {
    const known = new Set((scorecard.library ?? []).map(({ row }) => row));
    for (const [row, entries] of (scorecard.libraryRows ?? []).entries()) {
      const text = LIBRARY_FIELDS.map((field) => readText(entries[field])).find((each) => each !== '');
      if (known.has(row) || text === undefined) continue;
      yield { place: { table: 'library', row, field: 'metric' }, people: [], facts: { text } };
    }
  },
});
