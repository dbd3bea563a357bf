/** A workbook inside the script, as a `data:` address. */
declare module '*.xlsx' {
  const address: string;
  export { address as default };
}
