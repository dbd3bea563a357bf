import { createEngine } from '../../engine';
import { ExcelHost } from '../../host';
import { officeLocale } from '../addin/officeLocale';
import { mountSheet } from './mountSheet';
import type { SheetEngine } from '../../engine';
import type { Preferences, Theme } from '../preferences';

/** The open document with what shows it. */
export interface Sheet {
  readonly host: ExcelHost;
  readonly engine: SheetEngine;
  readonly showTheme: (theme: Theme) => void;
}

/** An empty workbook in its host, shown at this place. */
export async function startSheet(
  place: HTMLElement,
  { language, personality, theme }: Preferences,
): Promise<Sheet> {
  const engine = createEngine();
  const host = new ExcelHost({ engine, language: officeLocale(language), personality });
  const showTheme = await mountSheet(engine.model, place, theme);
  return { host, engine, showTheme };
}
