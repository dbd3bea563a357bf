export { WorkbookFileError, type WorkbookFileCode, type WorkbookFileFaults } from './errors';
export { readWorkbook } from './readWorkbook';
