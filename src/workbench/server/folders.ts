import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** What the workbench serves, and from where. */
export const FOLDERS = {
  workbench: join(root, 'dist/workbench'),
  /** The pane over a file, without Excel. */
  page: join(root, 'dist/page'),
  addin: join(root, 'dist'),
  samples: join(root, 'assets/samples'),
  /** Microsoft's library as its package brings it. */
  office: dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js')),
} as const;

export const MANIFEST = join(root, 'manifest.xml');
export const TASKPANE = join(root, 'src/excel/taskpane.html');
