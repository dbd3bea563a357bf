import { element } from './element';

const WORKBOOKS = '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Asks the person for a workbook's file; nothing comes when they think better of it. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = element('input', { type: 'file', accept: WORKBOOKS });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) chosen(file);
  });
  input.click();
}

/** Hands the person a file that this page has made. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  element('a', { href: url, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
