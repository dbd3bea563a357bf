import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { EventKind } from '../events/events';
import { PROTECTION_OPTIONS } from '../document/sheetState';
import { tell } from '../document/sheetEdits';
import { facts, given, oneOf, readOnly, text, truth } from './args';
import type { ModelObject } from '../protocol/modelClass';
import type { ProtectionOption, SheetProtection, SheetState } from '../document/sheetState';

const WORKSHEET_PROTECTION = modelClass<SheetState>({
  name: 'WorksheetProtection',
  properties: {
    Options: readOnly(
      ({ protection }) => protection && { ...protection.options, selectionMode: protection.selectionMode },
    ),
    Protected: readOnly(({ protection }) => protection !== null),
  },
  methods: {
    Protect: (sheet, options, password) => {
      if (sheet.protection !== null)
        throw new ExcelError('InvalidOperation', 'The sheet is protected already.');
      protect(sheet, protectionOf(given(options, facts, {}), given(password, text, null)));
    },
    Unprotect: (sheet, password) => {
      const wanted = sheet.protection?.password ?? null;
      if (wanted !== null && wanted !== given(password, text, '')) {
        throw new ExcelError('InvalidArgument', 'The password is wrong.');
      }
      protect(sheet, null);
    },
  },
});

export const worksheetProtectionModel = (sheet: SheetState): ModelObject =>
  modelObject(WORKSHEET_PROTECTION, sheet);

function protect(sheet: SheetState, protection: SheetProtection | null): void {
  sheet.protection = protection;
  sheet.workbook.touch(sheet);
  tell(sheet, EventKind.protectionChanged, { isProtected: protection !== null });
}

const protectionOf = (
  options: Readonly<Record<string, unknown>>,
  password: string | null,
): SheetProtection => ({
  options: Object.fromEntries(
    PROTECTION_OPTIONS.map((option) => [option, given(options[option], truth, false)]),
  ) as Record<ProtectionOption, boolean>,
  selectionMode: given(options['selectionMode'], oneOf(['Normal', 'Unlocked', 'None']), 'Normal'),
  password,
});
