import { readText, type Entry, type MissingPolicy, type Period, type TierScheme } from '../../../core';
import type { Language } from '../../../i18n';
import type { CellRange, SheetCell } from '../../address';
import { EVERYWHERE, entryAt, filledColumns, textAt, type SheetView } from '../sheetView';
import { capIn, decimalsIn, flagIn, languageIn, missingIn, periodIn, textIn } from './readSetting';
import { settingNamed, type Setting } from './settingWords';
import { tierSetting, type Blame, type StatedSetting, type StatedSettings } from './tierSetting';

/** What the Settings table says; `null` where it says nothing, or nothing that can be read. */
export interface WorkbookSettings {
  readonly language: Language | null;
  readonly period: Period | null;
  readonly cap: number | null;
  readonly missing: MissingPolicy | null;
  readonly decimals: number | null;
  readonly tiers: TierScheme | null;
  readonly perDepartment: boolean | null;
  readonly currency: string | null;
  readonly company: string | null;
  /** Where they stand; `null` where there are none. */
  readonly source: SettingsSource | null;
  /** Where each setting that was read stands. */
  readonly cells: ReadonlyMap<Setting, SheetCell>;
  /** Settings whose value cannot be read, each with its cell. */
  readonly faults: readonly SettingFault[];
}

interface SettingsSource {
  readonly sheet: string;
  readonly range: CellRange;
  /** Name of the Excel table. */
  readonly table: string | null;
  readonly rows: number;
}

interface SettingFault {
  readonly setting: Setting;
  /** What the sheet calls it. */
  readonly name: string;
  /** As it stands. */
  readonly text: string;
  readonly cell: SheetCell;
}

const SHEETS =
  /^(?:设置|系统设置|考核设置|绩效设置|参数|参数设置|配置|settings?|config|configuration|parameters?|options)$/i;

/** Reads the Settings table, or the sheet of that name: a name, and its value to the right. */
export function workbookSettings(views: readonly SheetView[]): {
  readonly settings: WorkbookSettings;
  readonly sheet: string | null;
} {
  const table = views.find(({ grid }) => grid.tables.some(isSettings));
  const view = table ?? views.find(({ grid }) => SHEETS.test(grid.name.trim()));
  const stated = view === undefined ? new Map<Setting, StatedSetting>() : statedSettings(view);
  const source = view === undefined ? null : sourceOf(view, stated);
  return { settings: { ...settingsOf(stated), source }, sheet: view?.grid.name ?? null };
}

const isSettings = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === 'settings';

/** The first of each name counts. */
function statedSettings(view: SheetView): StatedSettings {
  const table = view.grid.tables.find(isSettings);
  const { top, bottom, left, right } = table?.range ?? {
    top: 0,
    bottom: view.grid.rows.length - 1,
    ...EVERYWHERE,
  };
  const stated = new Map<Setting, StatedSetting>();
  for (let row = top; row <= bottom; row += 1) {
    const [name, value] = filledColumns(view, row, { left, right });
    const label = name === undefined ? '' : textAt(view, row, name).replace(/[:：]\s*$/, '');
    const setting = settingNamed(label);
    if (setting === null || value === undefined || stated.has(setting)) continue;
    stated.set(setting, {
      name: label.trim(),
      entry: entryAt(view, row, value),
      cell: { sheet: view.grid.name, row, column: value },
    });
  }
  return stated;
}

/** The table, else the cells that hold what was read. */
function sourceOf({ grid }: SheetView, stated: StatedSettings): SettingsSource | null {
  const table = grid.tables.find(isSettings);
  const cells = [...stated.values()].map(({ cell }) => cell);
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const range = table?.range ?? {
    top: Math.min(...rows),
    left: Math.max(0, Math.min(...columns) - 1),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return { sheet: grid.name, range, table: table?.name ?? null, rows: cells.length };
}

function settingsOf(stated: StatedSettings): Omit<WorkbookSettings, 'source'> {
  const faults: SettingFault[] = [];
  const blame: Blame = (setting) => {
    const found = stated.get(setting);
    if (found) faults.push({ setting, name: found.name, text: readText(found.entry), cell: found.cell });
  };
  const read = <T>(setting: Setting, reader: (entry: Entry) => T | null): T | null => {
    const found = stated.get(setting);
    const value = found ? reader(found.entry) : null;
    if (value === null) blame(setting);
    return value;
  };
  const settings = {
    language: read('language', languageIn),
    period: read('period', periodIn),
    cap: read('cap', capIn),
    missing: read('missing', missingIn),
    decimals: read('decimals', decimalsIn),
    perDepartment: read('perDepartment', flagIn),
    currency: read('currency', textIn),
    company: read('company', textIn),
  };
  const tiers = tierSetting(stated, blame);
  const unread = new Set(faults.map(({ setting }) => setting));
  const cells = new Map(
    [...stated].flatMap(([setting, { cell }]) => (unread.has(setting) ? [] : [[setting, cell] as const])),
  );
  return { ...settings, tiers, cells, faults };
}
