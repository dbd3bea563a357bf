/// <reference types="office-js" />
import { startExcel } from '../../src/workbench/node/startExcel';
import { MemoryEngine } from './memoryEngine';
import type { HostOptions } from '../../src/workbench/host/excelHost';

/** Excel over an engine that computes nothing. */
export function excelInMemory(options: Partial<HostOptions> & { readonly sheets?: readonly string[] } = {}) {
  const engine = new MemoryEngine(options.sheets);
  return { ...startExcel({ year: 2025, ...options, engine }), engine };
}

/** Longer than it takes to deliver events. */
export const delivered = () => new Promise((resolve) => setTimeout(resolve, 15));

/** The code a batch fails with. */
export const codeOf = (batch: Promise<unknown>): Promise<unknown> =>
  batch.then(
    () => 'no error',
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );
