/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { createEngine } from '../engine';
import { ExcelHost } from '../host';
import { Commands } from './commands';
import { officeStub, functionAssociations } from './officeStub';
import { clientWindow } from './officeClient';
import type { WorkbookGrid } from '../../tables';
import type { Engine } from '../host/engine';
import type { SheetEngine } from '../engine';
import type { HostOptions } from '../host/excelHost';
import type { ClientWindow } from './officeClient';

export interface StartedExcel<E extends Engine = SheetEngine> {
  /** Microsoft's client, as add-ins know it. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: ExcelHost;
  readonly engine: E;
  readonly window: ClientWindow;
  /** Runs a built bundle in the client's page. */
  readonly evaluate: (bundlePath: string) => unknown;
  /** Presses a ribbon button, by the name of its function. */
  readonly press: (command: string) => Promise<void>;
  readonly close: () => void;
}

export interface StartOptions extends Omit<HostOptions, 'engine'> {
  /** A file's workbook to begin with. */
  readonly workbook?: WorkbookGrid;
  /** The empty sheets to begin with, where there is no file. */
  readonly sheets?: readonly string[];
}

/** Excel in Node: the unmodified client library in a page of its own, wired to the stand-in for Excel. */
export function startExcel(options?: StartOptions): StartedExcel;
export function startExcel<E extends Engine>(options: StartOptions, engine: E): StartedExcel<E>;
export function startExcel(
  { workbook, sheets, ...options }: StartOptions = {},
  engine: Engine = createEngine(sheets),
): StartedExcel<Engine> {
  const host = new ExcelHost({ ...options, engine });
  if (workbook !== undefined) host.open(workbook);
  const associations = functionAssociations();
  const commands = new Commands();
  const window = clientWindow({ CustomFunctions: associations });
  const stub = officeStub(window, options.language ?? 'en-US', commands);
  const bridge = connect(window, host);
  return {
    Excel: window['Excel'] as typeof Excel,
    Office: stub,
    host,
    engine,
    window,
    evaluate: (bundlePath) =>
      new Script(readFileSync(bundlePath, 'utf8'), { filename: bundlePath }).runInContext(window) as unknown,
    press: commands.press,
    close: bridge.close,
  };
}

interface HostBridge {
  sendMessageToHost: (message: string) => void;
  onMessageFromHost?: (message: string) => void;
}

interface OfficeExtensionOfPage {
  readonly HostBridge: { readonly init: (bridge: HostBridge) => void };
}

/** The library's own bridge for hosts: requests as `{ id, type: 1, … }`, answers as type 2, events as type 3. */
function connect(window: ClientWindow, host: ExcelHost): { readonly close: () => void } {
  let isOpen = true;
  const bridge: HostBridge = { sendMessageToHost: (message) => void answer(message) };
  const tell = (message: unknown): void => {
    if (isOpen) bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const answer = async (text: string): Promise<void> => {
    const { id, flags, message } = JSON.parse(text) as BridgeRequest;
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    const { status, body: reply } = await host.process(body, flags);
    tell({ id, type: 2, message: { statusCode: status, headers: {}, body: reply } });
  };
  (window['OfficeExtension'] as OfficeExtensionOfPage).HostBridge.init(bridge);
  const stop = host.onEntries((entries) => tell({ id: 0, type: 3, message: { entries } }));
  return {
    close: () => {
      isOpen = false;
      stop();
    },
  };
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: unknown };
}
