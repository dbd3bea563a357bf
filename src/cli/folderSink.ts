import { mkdir, mkdtemp, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeWorkbook } from '../ooxml';
import type { WorkbookPlan, WorkbookSink } from '../tables';
import { UsageError, type Obstacle } from './usageError';

/** A folder that files reach all together: staged beside it first, moved into place at the end. */
export interface FolderSink extends WorkbookSink {
  /** Moves every staged file into place; returns their paths. */
  commit(): Promise<readonly string[]>;
  /** Removes what was staged; what stood in the folder before stays. */
  discard(): Promise<void>;
}

/**
 * Stages files for `folder`. The staging folder lies inside it, so that moving is renaming on one disk.
 * @param force replace files that are there already
 */
export async function folderSink(folder: string, force: boolean): Promise<FolderSink> {
  const made = await mkdir(folder, { recursive: true }).catch((cause: unknown) => refuse(folder, cause));
  const staging = await mkdtemp(join(folder, '.perf-')).catch((cause: unknown) => refuse(folder, cause));
  const staged: string[] = [];
  const discard = async (): Promise<void> => {
    await rm(staging, { recursive: true, force: true });
    if (made !== undefined) await removeEmpty(folder, made);
  };
  return {
    async write(fileName: string, workbook: WorkbookPlan): Promise<void> {
      const path = join(staging, fileName);
      const bytes = writeWorkbook(workbook);
      await mkdir(dirname(path), { recursive: true })
        .then(() => writeFile(path, bytes))
        .catch((cause: unknown) => refuse(join(folder, fileName), cause));
      staged.push(fileName);
    },
    async commit() {
      if (!force) await refuseExisting(folder, staged);
      for (const fileName of staged) {
        const path = join(folder, fileName);
        await mkdir(dirname(path), { recursive: true })
          .then(() => rename(join(staging, fileName), path))
          .catch((cause: unknown) => refuse(path, cause));
      }
      await rm(staging, { recursive: true, force: true });
      return staged.map((fileName) => join(folder, fileName));
    },
    discard,
  };
}

/** Refuses before anything is computed or written when a file of that name is there. */
export async function refuseExisting(folder: string, fileNames: readonly string[]): Promise<void> {
  const found = await Promise.all(
    fileNames.map(async (fileName) =>
      (await exists(join(folder, fileName))) ? [join(folder, fileName)] : [],
    ),
  );
  const paths = found.flat();
  if (paths.length > 0) throw new UsageError({ code: 'files-exist', paths });
}

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Removes the folders that were made for this run, from `folder` up to `outermost`, as far as they are empty. */
async function removeEmpty(folder: string, outermost: string): Promise<void> {
  for (let at = resolve(folder); at.length >= resolve(outermost).length; at = dirname(at)) {
    await rmdir(at).catch(() => undefined);
  }
}

const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  EBUSY: 'in-use',
  EEXIST: 'in-the-way',
  ENOTDIR: 'in-the-way',
  EISDIR: 'in-the-way',
  ENOTEMPTY: 'in-the-way',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENAMETOOLONG: 'name-too-long',
};

function refuse(path: string, cause: unknown): never {
  if (!(cause instanceof Error && 'code' in cause)) throw cause;
  throw new UsageError({ code: 'not-writable', path, obstacle: OBSTACLES[String(cause.code)] ?? 'refused' });
}
