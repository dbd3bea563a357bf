export { STAMP_NAME } from './definedNames';
export { writeWorkbook } from './writeWorkbook';
