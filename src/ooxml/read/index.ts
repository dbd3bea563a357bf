export { WorkbookFileError, type WorkbookFileCode, type WorkbookFileFault } from './errors';
export { readWorkbook } from './readWorkbook';
