import { loadedSettings, saveSettings } from './documentSettings';
import type { HostAnswer } from '../../host/excelHost';
import type { SettingValues } from './documentSettings';

/** The numbers under which office.js calls its host. */
const DISPATCH = { loadSettings: 75, saveSettings: 76, request: 93, commandCompleted: 94 } as const;

const NO_ERROR = 0;
const NOT_SUPPORTED = 5014;
const INTERNAL_ERROR = 5001;

/** Who carries the calls out. */
export interface MethodTarget {
  readonly process: (body: string, flags: number) => Promise<HostAnswer>;
  readonly settings: SettingValues;
  /** A ribbon command is over; not done where the library found no function for it. */
  readonly commandCompleted: (command: string, isDone: boolean) => void;
}

interface Call {
  readonly DdaMethod?: { readonly DispatchId?: number };
  /** Custom part, method, path, headers, body, a reserved number, flags. */
  readonly ArrayData?: readonly [unknown, string, string, unknown, string, number, number];
  readonly [argument: string]: unknown;
}

/** Carries out what comes as `executeMethod`. */
export async function executeMethod(target: MethodTarget, called: unknown): Promise<unknown> {
  const call = called as Call;
  const { DispatchId = 0 } = call.DdaMethod ?? {};
  switch (DispatchId) {
    case DISPATCH.request:
      return requested(target, call);
    case DISPATCH.loadSettings:
      return { Version: 1, Error: NO_ERROR, ...(loadedSettings(target.settings) as object) };
    case DISPATCH.saveSettings:
      saveSettings(target.settings, call);
      return { Version: 1, Error: NO_ERROR };
    case DISPATCH.commandCompleted:
      target.commandCompleted(String(call['0']), call['1'] === NO_ERROR);
      return { Version: 1, Error: NO_ERROR };
    default:
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}

async function requested({ process }: MethodTarget, { ArrayData }: Call): Promise<unknown> {
  if (ArrayData === undefined) return { Version: 1, Error: INTERNAL_ERROR };
  const { status, body, officeCode } = await process(ArrayData[4], ArrayData[6]);
  return {
    Version: 1,
    Error: officeCode ?? NO_ERROR,
    Data: [status, ['Content-Type', 'application/json'], body],
  };
}
