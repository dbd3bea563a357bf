import { createEngine } from '../../engine';
import { ExcelHost } from '../../host';
import { officeLocale } from '../addin/officeLocale';
import { mountSheet } from './mountSheet';
import { watchNote } from './watchNote';
import type { SheetEngine } from '../../engine';
import type { Preferences } from '../preferences';
import type { SheetLook } from './mountSheet';
import type { CellNote } from './watchNote';

/** The open document with what shows it. */
export interface Sheet {
  readonly host: ExcelHost;
  readonly engine: SheetEngine;
  readonly show: (look: SheetLook) => Promise<void>;
}

interface SheetListeners {
  readonly notify: (text: string) => void;
  readonly showNote: (note: CellNote | null) => void;
}

/** An empty workbook in its host, shown at this place. */
export async function startSheet(
  place: HTMLElement,
  preferences: Preferences,
  { notify, showNote }: SheetListeners,
): Promise<Sheet> {
  const { language, personality } = preferences;
  const engine = createEngine();
  const host = new ExcelHost({ engine, language: officeLocale(language), personality });
  const show = await mountSheet(engine.model, place, { look: preferences, notify });
  watchNote(engine, showNote);
  return { host, engine, show };
}
