import { openedFile, type OpenedFile } from '../../src/page/file/openedFile';
import type { SheetPlan, WorkbookGrid } from '../../src/tables';

/** A file on the page; what is handed over is kept as plans. */
export function openedInTest(workbook: WorkbookGrid): {
  readonly file: OpenedFile;
  readonly handedOver: (readonly SheetPlan[])[];
} {
  const handedOver: (readonly SheetPlan[])[] = [];
  const file = openedFile(workbook, {
    pack: () => Promise.resolve(new Uint8Array()),
    download: (_, plans) => handedOver.push(plans),
  });
  return { file, handedOver };
}
