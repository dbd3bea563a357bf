import { roundNumber } from '../arithmetic';
import { readMethod, readSection, readText, readWeight } from '../reading';
import type { MethodCode } from '../terms/method';
import type { Outcome } from '../terms/outcome';
import type { LibraryRow } from '../terms/scorecardRow';
import type { LibraryEntry } from './scorecard';

/** Reads the `Library` table; a row without a metric keeps none. What cannot be read is simply not known. */
export const readLibrary = (rows: readonly LibraryRow[]): readonly LibraryEntry[] =>
  rows.flatMap((row, index) => (readText(row.metric) === '' ? [] : [readEntry(row, index)]));

const readEntry = (row: LibraryRow, index: number): LibraryEntry => ({
  row: index,
  metric: readText(row.metric),
  template: readText(row.template),
  section: valueOf(readSection(row.section)),
  weight: readPoints(row),
  method: readKnownMethod(row),
  unit: readText(row.unit),
  definition: readText(row.definition),
  source: readText(row.source),
  training: readText(row.training),
  partner: readText(row.partner),
});

/** 30 and 30 % are both thirty points. */
function readPoints(row: LibraryRow): number | null {
  const weight = valueOf(readWeight(row.weight));
  if (weight === null) return null;
  return weight.percent ? roundNumber(weight.value * 100, 12) : weight.value;
}

/** A library row that says nothing of its method leaves it open, where a scorecard's would be inferred. */
function readKnownMethod(row: LibraryRow): MethodCode | null {
  if (readText(row.method) === '' && readText(row.target) === '') return null;
  return valueOf(readMethod(row.method, row.target))?.code ?? null;
}

const valueOf = <T>(outcome: Outcome<T>): T | null => (outcome.ok ? outcome.value : null);
