import { LANGUAGES, setUpWords } from '../../i18n';
import type { WorkbookGrid } from '../grid';
import { tableOfStamp } from './stamps';

/** Whether the employees of a workbook are still those of the sample. */
export function holdsSample({ sheets }: WorkbookGrid): boolean {
  const employees = sheets.find(({ stamp }) => tableOfStamp(stamp) === 'Employees');
  if (employees === undefined) return false;
  const texts = new Set(employees.rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []));
  return LANGUAGES.some((language) => setUpWords(language).sample.names.every((name) => texts.has(name)));
}
