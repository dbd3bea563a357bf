const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = `${OFFICE_DOCUMENT}/relationships`;
export const EXTENDED_PROPERTIES = `${OFFICE_DOCUMENT}/extended-properties`;
export const PACKAGE_RELATIONSHIPS = `${PACKAGE}/relationships`;
export const CONTENT_TYPES = `${PACKAGE}/content-types`;
export const CORE_PROPERTIES = `${PACKAGE}/metadata/core-properties`;
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
/** Excel 2010's additions: solid data bars with fixed ends. */
export const EXCEL_2010 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const EXCEL_2010_FORMULAS = 'http://schemas.microsoft.com/office/excel/2006/main';
/** Formulas that spill. */
export const DYNAMIC_ARRAYS = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
