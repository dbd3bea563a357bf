import { BLANK, readText, textEntry, type Entry } from '../../../core';
import type { Block } from '../block';
import { decimalText } from '../format/shownNumber';
import { cellAt, entryAt } from '../sheetView';
import { unitInBrackets, unitInFormat } from './statedUnit';

const SIDES = ['target', 'actual', 'baseline'] as const;
type Side = (typeof SIDES)[number];
type Measured = Readonly<Record<Side | 'unit', Entry>>;

interface Stated {
  readonly entry: Entry;
  readonly unit: string | null;
}

/**
 * Target, actual, baseline and their unit in one row.
 *
 * A unit may also stand in a header, `目标值(元)`, or in a number format, `0"秒"`. Where the sides agree it is the row's
 * unit; where they do not, each number keeps its own.
 */
export function measuredEntries(block: Block, row: number): Measured {
  const unitColumn = block.header.columns.get('unit');
  const typed = unitColumn === undefined ? BLANK : entryAt(block.view, row, unitColumn.column);
  const typedUnit = readText(typed);
  const [target, actual, baseline] = SIDES.map((side) => statedSide(block, row, { side, typedUnit })) as [
    Stated,
    Stated,
    Stated,
  ];
  const rowUnit = typedUnit === '' ? sharedUnit([target, actual, baseline]) : typedUnit;
  return {
    target: withUnit(target, rowUnit),
    actual: withUnit(actual, rowUnit),
    baseline: withUnit(baseline, rowUnit),
    unit: typedUnit === '' && rowUnit !== null ? textEntry(rowUnit) : typed,
  };
}

/** A number format overrules the unit column, the unit column a header. */
function statedSide(
  { view, header }: Block,
  row: number,
  { side, typedUnit }: { side: Side; typedUnit: string },
): Stated {
  const known = header.columns.get(side);
  if (known === undefined) return { entry: BLANK, unit: null };
  const entry = entryAt(view, row, known.column);
  const inFormat = unitInFormat(cellAt(view, row, known.column));
  const inHeader = entry.kind === 'blank' || typedUnit !== '' ? null : unitInBrackets(known.bracketed);
  return { entry, unit: inFormat ?? inHeader };
}

/** The one unit that all sides name or leave open. */
function sharedUnit(sides: readonly Stated[]): string | null {
  const [unit, ...others] = new Set(sides.flatMap((stated) => stated.unit ?? []));
  return unit === undefined || others.length > 0 ? null : unit;
}

const withUnit = ({ entry, unit }: Stated, rowUnit: string | null): Entry =>
  unit === null || unit === rowUnit || entry.kind !== 'number' || entry.percent
    ? entry
    : textEntry(`${decimalText(entry.number)}${unit}`);
