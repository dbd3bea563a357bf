import type { SheetPlan } from '../../tables';
import { absoluteRange, absoluteRows, textConstant } from './reference';
import { refuse } from './refuse';
import { element, writableText, group } from './xml';

/** Hidden name, local to a sheet of ours, whose text constant is the sheet's stamp; Excel and LibreOffice keep it. */
export const STAMP_NAME = 'PERF_Stamp';

const LONGEST_CONSTANT = 255;

function definedName(name: string, localSheetId: number, formula: string): string {
  const hidden = name === STAMP_NAME ? true : undefined;
  return element('definedName', { name, localSheetId, hidden }, writableText(formula));
}

function namesOf({ name, stamp, print }: SheetPlan, position: number): readonly string[] {
  if (stamp.length > LONGEST_CONSTANT)
    refuse(`Sheet '${name}'`, `its stamp has ${stamp.length} characters, not 255`);
  const titles = print?.titleRows;
  return [
    definedName(STAMP_NAME, position, textConstant(stamp)),
    print ? definedName('_xlnm.Print_Area', position, absoluteRange(name, print.area)) : '',
    titles ? definedName('_xlnm.Print_Titles', position, absoluteRows(name, titles.first, titles.last)) : '',
  ];
}

export const definedNamesXml = (sheets: readonly SheetPlan[]): string =>
  group('definedNames', sheets.flatMap(namesOf).join(''));
