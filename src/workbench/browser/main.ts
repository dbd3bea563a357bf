import { Workbench } from './workbench';
import type { SheetEngine } from '../engine';
import type { ExcelHost } from '../host';

/** For tests and the curious: the application from its console. */
interface WorkbenchHandle {
  readonly host: ExcelHost | undefined;
  readonly engine: SheetEngine | undefined;
  /** Opens a file's bytes; over when the add-in has started with it. */
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<void>;
  /** The pane is loaded and its functions are registered. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

const workbench = new Workbench();

window.workbench = {
  get host() {
    return workbench.sheet?.host;
  },
  get engine() {
    return workbench.sheet?.engine;
  },
  open: (bytes, fileName) => workbench.open(bytes, fileName),
  ready: workbench.start(),
};
