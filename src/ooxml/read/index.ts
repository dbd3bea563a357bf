export { WorkbookFileError, type WorkbookFileFault } from './errors';
export { readWorkbook } from './readWorkbook';
