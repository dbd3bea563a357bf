import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** The browser inside a package of ours, and what it needs around it. */
export interface PackedBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The binary in the package is for this system alone. */
export const canUnpack = (system: string = process.platform, cpu: string = process.arch): boolean =>
  system === 'linux' && cpu === 'x64';

/**
 * Unpacks the browser that comes with the packages into `folder`, once: for computers without one of their own.
 * Its libraries come along, for systems as bare as containers are.
 */
export async function packedBrowser(folder: string): Promise<PackedBrowser> {
  if (!existsSync(folder)) {
    const unfinished = `${folder}-${process.pid}`;
    await unpack(unfinished);
    renameSync(unfinished, folder);
  }
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** The package unpacks into the system's temporary folder, and its libraries only where it believes itself on Lambda. */
async function unpack(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of CHANGED_NAMES) restore(name, before[name]);
  }
}

const CHANGED_NAMES = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
