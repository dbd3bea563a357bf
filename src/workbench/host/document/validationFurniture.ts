import { isModelObject } from '../protocol/modelClass';
import { parseBox, splitAddress } from './rangeAddress';
import type { FurnitureValidation, SheetRange } from '../engine';
import type { LiveRange } from './liveRange';
import type { SheetState, Validation } from './sheetState';

type Rule = FurnitureValidation['rule'];

export const validationFurniture =
  (sheet: SheetState) =>
  ({ id, ranges, rule, errorAlert }: Validation): readonly FurnitureValidation[] => {
    const shown = shownRule(sheet, rule);
    const refuse = (errorAlert['showAlert'] ?? true) === true && (errorAlert['style'] ?? 'Stop') === 'Stop';
    return shown === null ? [] : [{ id, ranges, rule: shown, refuse }];
  };

interface ValidationFacts {
  readonly source?: unknown;
  readonly formula?: string;
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly operator?: string;
}

function shownRule(sheet: SheetState, rule: Readonly<Record<string, unknown>>): Rule | null {
  const [kind, facts] = Object.entries(rule)[0] ?? [];
  if (kind === undefined || typeof facts !== 'object' || facts === null) return null;
  const { source, formula, formula1, formula2, operator } = facts as ValidationFacts;
  if (kind === 'list') return listRule(sheet, source);
  if (kind === 'custom') return { kind: 'formula', formula: String(formula) };
  if (kind !== 'decimal' && kind !== 'wholeNumber') return null;
  return {
    kind: 'number',
    whole: kind === 'wholeNumber',
    operator: String(operator),
    first: String(formula1),
    second: formula2 === undefined ? null : String(formula2),
  };
}

function listRule(sheet: SheetState, source: unknown): Rule | null {
  if (isModelObject(source)) {
    const { sheet: of, box } = source.target as LiveRange;
    return box === null ? null : { kind: 'list-of-range', source: { sheet: of.id, ...box } };
  }
  const typed = String(source);
  if (!typed.startsWith('=')) return { kind: 'list', values: typed.split(',').map((value) => value.trim()) };
  const range = rangeOf(sheet, typed.slice(1));
  return range && { kind: 'list-of-range', source: range };
}

function rangeOf(sheet: SheetState, address: string): SheetRange | null {
  const { sheet: name, rest } = splitAddress(address);
  const of = name === null ? sheet : sheet.workbook.findSheet(name);
  const box = parseBox(rest);
  return of && box && { sheet: of.id, ...box };
}
