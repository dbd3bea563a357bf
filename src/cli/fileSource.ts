import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readWorkbook } from '../ooxml';
import type { TableSource, WorkbookGrid } from '../tables';
import { UsageError } from './usageError';

/** Larger than any workbook a company of thousands keeps; a wrong file is refused before it is read. */
const MAX_BYTES = 100 * 1024 * 1024;

/** The tables of an `.xlsx` file on disk, which is only ever read. */
export function fileSource(path: string): TableSource {
  return {
    async workbook(): Promise<WorkbookGrid> {
      const found = await stat(path).catch(() => null);
      if (!found) throw new UsageError({ code: 'file-not-found', path });
      if (!found.isFile()) throw new UsageError({ code: 'not-a-file', path });
      if (found.size > MAX_BYTES) throw new UsageError({ code: 'file-too-large', path, limitMegabytes: 100 });
      return readWorkbook(await readFile(path), basename(path));
    },
  };
}
