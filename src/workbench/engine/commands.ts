import { coreTypes, invalidateChartEvaluationCommands, invalidateEvaluationCommands } from './oSpreadsheet';
import type { CellContent, EngineStyle } from '../host/engine';
import type { Zone } from './internals';

export type Contents = readonly (readonly (CellContent | null | undefined)[])[];

/** Commands of our own: what the library does cell by cell, done at once. */
export const Own = {
  write: 'WORKBENCH_WRITE',
  style: 'WORKBENCH_STYLE',
  place: 'WORKBENCH_PLACE_SHEET',
  together: 'WORKBENCH_TOGETHER',
} as const;

export interface WriteCommand {
  readonly type: typeof Own.write;
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly contents: Shared<Contents>;
}

export interface StyleCommand {
  readonly type: typeof Own.style;
  readonly sheetId: string;
  readonly zones: readonly Zone[];
  readonly style: EngineStyle;
}

export interface PlaceCommand {
  readonly type: typeof Own.place;
  readonly sheetId: string;
  readonly position: number;
}

export type OwnCommand = WriteCommand | StyleCommand | PlaceCommand;

/** Something the library would copy with every command; nobody changes it, so it is handed on as it is. */
export class Shared<T> {
  constructor(readonly value: T) {}

  clone(): this {
    return this;
  }
}

for (const type of [Own.write, Own.style, Own.place] as string[]) (coreTypes as Set<string>).add(type);
for (const type of [Own.write, Own.style] as string[]) {
  (invalidateEvaluationCommands as Set<string>).add(type);
  (invalidateChartEvaluationCommands as Set<string>).add(type);
}
