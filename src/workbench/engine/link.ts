import type { CellRange } from '../../tables';
import type { Command } from './internals';
import type { EngineValue, FunctionCall, HouseRules, SheetId } from '../host/engine';

/** What the library's parts and the engine around them know of one another: one for each open workbook. */
export interface EngineLink {
  /** How deep the engine's own calls are nested; 0 while a person works. */
  hands: number;
  rules: HouseRules | null;
  /** Called before the library carries out a person's command. */
  aboutToDo: (command: Command) => void;
  /** Called when the library's cell editor opens and closes. */
  cellEditor: (isOpen: boolean) => void;
  /** Where formulas must not spill. */
  readonly blocked: Map<SheetId, readonly CellRange[]>;
  /** Functions by their name in capitals. */
  readonly functions: Map<string, (call: FunctionCall) => readonly (readonly EngineValue[])[]>;
  /** Sheets whose formulas asked for more room than there is: rows and columns needed. */
  readonly wanted: Map<SheetId, { readonly rows: number; readonly columns: number }>;
  /** What was computed since somebody looked. */
  readonly computed: Map<SheetId, CellRange[]>;
}

export const engineLink = (): EngineLink => ({
  hands: 0,
  rules: null,
  aboutToDo: () => undefined,
  cellEditor: () => undefined,
  blocked: new Map(),
  functions: new Map(),
  wanted: new Map(),
  computed: new Map(),
});

/** Under this name the link stands in the configuration that the library hands to its parts. */
export interface LinkedConfig {
  readonly custom: { readonly workbench?: EngineLink };
}
