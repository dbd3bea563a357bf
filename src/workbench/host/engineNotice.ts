import type { EngineCell, SheetId, SheetLines, SheetRange } from './engine';

/** What happened, after it did. `byPerson` tells a person's doing from the host's own calls. */
export type EngineNotice =
  | {
      readonly kind: 'edited';
      readonly place: SheetRange;
      readonly byPerson: boolean;
      /** Of single cells: what stood there before. */
      readonly before?: EngineCell;
    }
  | { readonly kind: 'recalculated'; readonly places: readonly SheetRange[] }
  | { readonly kind: 'selected'; readonly place: SheetRange; readonly byPerson: boolean }
  | { readonly kind: 'activated'; readonly sheet: SheetId; readonly byPerson: boolean }
  | { readonly kind: 'sheet-added' | 'sheet-deleted'; readonly sheet: SheetId; readonly byPerson: boolean }
  | {
      readonly kind: 'sheet-renamed';
      readonly sheet: SheetId;
      readonly before: string;
      readonly byPerson: boolean;
    }
  | { readonly kind: 'sheet-moved'; readonly sheet: SheetId; readonly byPerson: boolean }
  | {
      readonly kind: 'lines-inserted' | 'lines-deleted';
      readonly lines: SheetLines;
      readonly byPerson: boolean;
    }
  /** A person's cell editor is open: Excel refuses requests meanwhile. */
  | { readonly kind: 'editing'; readonly open: boolean };
