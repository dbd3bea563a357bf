import { writeWorkbook } from '../../../ooxml';
import { documentPlan } from './documentPlan';
import type { Language } from '../../../i18n';
import type { Workbook } from '../../host/document/workbook';

/** The open document as a new `.xlsx` file. */
export const documentBytes = (workbook: Workbook, language: Language): Uint8Array<ArrayBuffer> =>
  new Uint8Array(writeWorkbook(documentPlan(workbook, language)));
