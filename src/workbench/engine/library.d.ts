/** The library's module for bundlers and Node; its package points both elsewhere. */
declare module '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js' {
  export * from '@odoo/o-spreadsheet';
}
