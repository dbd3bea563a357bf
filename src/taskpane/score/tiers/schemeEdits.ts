import type { Month } from '../../../actions';
import { FIVE_TIERS, THREE_TIERS, type EditableScheme } from '../../../core';
import { formatNumber, formatPercent, terms } from '../../../i18n';
import { sheetCellText, type CellRange, type EditPlan, type GridCell, type SheetCell } from '../../../tables';
import { presentScheme } from './triedScheme';

/** A row of the settings as a scheme needs it. */
export interface SchemeRow {
  /** As the workbook's language calls it. */
  readonly name: string;
  readonly text: string;
  readonly cell: SheetCell | null;
  readonly old: string;
}

/** What has to stand in the settings for a scheme to hold. */
export interface SchemeEdits {
  /** Rows that change or are wanting. */
  readonly rows: readonly SchemeRow[];
  /** None where a row is wanting, or a formula stands in the way. */
  readonly plan: EditPlan | null;
  readonly undo: EditPlan | null;
  /** Cells that hold formulas, by name. */
  readonly formulas: readonly string[];
}

/** The settings that a scheme needs, old → new. */
export function schemeEdits(month: Month, scheme: EditableScheme): SchemeEdits {
  const changing = wantedTexts(month, scheme).flatMap(({ part, name, text, shipped, same }) => {
    const cell = month.recognition.settings.cells.get(part) ?? null;
    if (cell === null ? shipped : same) return [];
    const grid = cell && month.workbook.sheets.find(({ name: sheet }) => sheet === cell.sheet);
    return [{ name, text, cell, held: (cell && grid?.rows[cell.row]?.[cell.column]) ?? null }];
  });
  const rows = changing.map(({ name, text, cell, held }) => ({
    ...{ name, text, cell },
    old: plainText(held?.value),
  }));
  const formulas = changing.flatMap(({ cell, held }) =>
    cell && held?.formula !== undefined ? [sheetCellText(cell)] : [],
  );
  const plans = formulas.length > 0 ? null : plansOf(changing);
  return { rows, formulas, plan: plans?.plan ?? null, undo: plans?.undo ?? null };
}

interface Changing {
  readonly cell: SheetCell | null;
  readonly text: string;
  readonly held: GridCell | null;
}

/** 10/20/70 would become a date in a cell of any format but text. */
const TEXT = '@';

function plansOf(changing: readonly Changing[]): { readonly plan: EditPlan; readonly undo: EditPlan } | null {
  const cells = changing.flatMap(({ cell, text, held }) =>
    cell === null ? [] : [{ cell, text, before: plainValue(held?.value), format: held?.format || 'General' }],
  );
  const [first] = cells;
  if (!first || cells.length < changing.length) return null;
  const { sheet } = first.cell;
  const edits = cells.map(({ cell: { row, column }, text, before }) => ({
    cell: { row, column },
    before,
    after: text,
  }));
  const formatted = (format: (cell: (typeof cells)[number]) => string): EditPlan['styles'] =>
    cells.map((each) => ({
      range: rangeOf(each.cell),
      style: { numberFormat: format(each) },
    }));
  return {
    plan: { sheet, cells: edits, room: [], styles: formatted(() => TEXT) },
    undo: {
      ...{ sheet, room: [] },
      cells: edits.map(({ cell, before, after }) => ({ cell, before: after, after: before })),
      styles: formatted(({ format }) => format),
    },
  };
}

const rangeOf = ({ row, column }: SheetCell): CellRange => ({
  ...{ top: row, bottom: row },
  ...{ left: column, right: column },
});

const plainValue = (value: GridCell['value'] | undefined): string | number | boolean | null =>
  value === undefined || typeof value === 'object' ? null : value;

const plainText = (value: GridCell['value'] | undefined): string => String(plainValue(value) ?? '');

interface Wanted {
  readonly part: 'tierScheme' | 'shares' | 'bounds';
  readonly name: string;
  readonly text: string;
  /** Holds without being said. */
  readonly shipped: boolean;
  /** What the settings amount to by now. */
  readonly same: boolean;
}

function wantedTexts(month: Month, scheme: EditableScheme): readonly Wanted[] {
  const { tierSchemes, settings } = terms(month.language);
  const names = SCHEME_NAMES[month.language];
  const present = presentScheme(month);
  const { kind, shares, bounds, labels } = scheme;
  const base = labels.length === FIVE_TIERS.labels.length ? FIVE_TIERS : THREE_TIERS;
  const alike = (a: readonly number[], b: readonly number[]): boolean => a.join(' ') === b.join(' ');
  const kindRow: Wanted = {
    ...{ part: 'tierScheme', name: settings.tierScheme, text: tierSchemes[kind] },
    shipped: kind === 'guarded' && labels.length === THREE_TIERS.labels.length,
    same: present.kind === kind,
  };
  const sharesRow: Wanted = {
    ...{ part: 'shares', name: names.shares },
    text: shares.map((share) => formatPercent(share, 2)).join('/'),
    shipped: alike(shares, base.shares),
    same: alike(shares, present.shares),
  };
  const boundsRow: Wanted = {
    ...{ part: 'bounds', name: names.bounds },
    text: bounds.map((bound) => formatNumber(bound, 2)).join('/'),
    shipped: alike(bounds, base.bounds),
    same: alike(bounds, present.bounds),
  };
  return [kindRow, ...(kind === 'threshold' ? [] : [sharesRow]), ...(kind === 'quota' ? [] : [boundsRow])];
}

/** As the settings are recognised by. */
const SCHEME_NAMES = {
  'zh-CN': { shares: '等级比例', bounds: '分数线' },
  en: { shares: 'TierShares', bounds: 'TierBounds' },
} as const;
