import { DEFAULT_POLICY } from '../../core';
import { LANGUAGES, SETTING_NAMES, setUpWords, terms, type SettingName } from '../../i18n';
import type { CellRange } from '../address';
import type { PlannedValue, SheetPlan, ValidationPlan } from '../plan';
import type { SetUpContext } from './context';
import { FIRST_ROW, listSheet } from './listSheet';
import { stampOf } from './stamps';
import { look, type Format } from './looks';

const VALUE_COLUMN = 1;
const HINT_COLUMN = 2;
const HINT_CHARACTERS = 64;
const CURRENCIES = ['CNY', 'HKD', 'USD', 'EUR'];

/** The cell that holds the value of a setting. */
export const settingCell = (setting: SettingName): { readonly row: number; readonly column: number } => ({
  row: FIRST_ROW + SETTING_NAMES.indexOf(setting),
  column: VALUE_COLUMN,
});

/** The table `Settings`: one value a line, each with what it means beside the table. */
export function settingsSheet({ choice, names, titleOf }: SetUpContext): SheetPlan {
  const { language } = choice;
  const { fields, settings } = terms(language);
  const { hints, settingHints } = setUpWords(language);
  const values = settingValues(choice);
  const sheet = listSheet<SettingName>({
    name: names.Settings,
    stamp: stampOf('Settings'),
    table: 'Settings',
    language,
    title: titleOf('Settings'),
    hint: hints.Settings,
    columns: [
      {
        ...{ key: 'name', title: fields.settings.name, least: 16, most: 24 },
        value: (setting) => settings[setting],
        style: () => look({}),
      },
      {
        ...{ key: 'value', title: fields.settings.value, least: 20, most: 30 },
        value: (setting) => values[setting],
        style: (setting) => look({ fillIn: true, align: 'left', format: FORMAT[setting] ?? 'general' }),
      },
    ],
    rows: SETTING_NAMES,
    orientation: 'portrait',
    frozen: 0,
    filter: false,
  });
  return withHints(
    { ...sheet, validations: validations(choice.language) },
    SETTING_NAMES.map((setting) => settingHints[setting]),
  );
}

/** A typed 2025-06 would become a date. */
const FORMAT: Readonly<Partial<Record<SettingName, Format>>> = { period: 'text' };

function settingValues({
  language,
  period,
}: SetUpContext['choice']): Readonly<Record<SettingName, PlannedValue>> {
  const { languageName, missingPolicies, tierSchemes } = terms(language);
  return {
    language: languageName,
    period: period.id,
    cap: DEFAULT_POLICY.cap,
    missing: missingPolicies[DEFAULT_POLICY.missing],
    tierScheme: tierSchemes.guarded,
    currency: CURRENCIES[0] ?? '',
    decimals: DEFAULT_POLICY.decimals,
  };
}

/** Beside the table and not of it, so that a value that is taken out leaves a blank. */
function withHints(sheet: SheetPlan, hints: readonly string[]): SheetPlan {
  const style = look({ quiet: true, wrap: true, align: 'after-number' });
  const rows = sheet.rows.map((row, index) => {
    const hint = hints[index - FIRST_ROW];
    return hint === undefined
      ? row
      : { ...row, cells: [...row.cells, { column: HINT_COLUMN, value: hint, style }] };
  });
  const { print } = sheet;
  return {
    ...sheet,
    rows,
    columnWidths: [...sheet.columnWidths, HINT_CHARACTERS],
    print: print && { ...print, area: { ...print.area, right: HINT_COLUMN } },
  };
}

function validations(language: SetUpContext['choice']['language']): readonly ValidationPlan[] {
  const { missingPolicies, tierSchemes } = terms(language);
  const { refusals } = setUpWords(language);
  const at = (setting: SettingName): CellRange => {
    const { row, column } = settingCell(setting);
    return { top: row, bottom: row, left: column, right: column };
  };
  const list = (setting: SettingName, values: readonly string[], lenient = false): ValidationPlan => ({
    range: at(setting),
    rule: { kind: 'list', values },
    message: refusals.choice,
    ...(lenient && { lenient }),
  });
  return [
    list(
      'language',
      LANGUAGES.map((one) => terms(one).languageName),
    ),
    { range: at('cap'), rule: { kind: 'decimal', min: 1, max: 10 }, message: refusals.cap },
    list('missing', Object.values(missingPolicies)),
    list('tierScheme', Object.values(tierSchemes)),
    list('currency', CURRENCIES, true),
    list('decimals', ['0', '1', '2', '3', '4', '5', '6']),
  ];
}
