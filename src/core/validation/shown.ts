import { quoted } from '../reading/readText';
import type { ScorecardField, ScorecardRow } from '../terms/scorecardRow';

/** What stands in a cell of a row, as the person sees it there, spaces and all. */
export const shown = (row: ScorecardRow | undefined, field: ScorecardField): string =>
  row ? quoted(row[field]) : '';
