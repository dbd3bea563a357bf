export { ExcelHost } from './excelHost';
