/// <reference types="office-js" />

/** Runs a batch; one that comes while the person is typing into a cell waits instead of failing. */
export const excelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, batch);

/** The code of an error of Excel's; its message is in the person's language and tells programs nothing. */
export const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;

export const isSupported = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);
