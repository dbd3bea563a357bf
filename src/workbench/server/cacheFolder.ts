import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** Where this system keeps what programs can make again. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  system: string = platform(),
): string {
  return join(systemFolder(env, system), 'perf-workbench');
}

function systemFolder(env: Readonly<Record<string, string | undefined>>, system: string): string {
  if (system === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  if (system === 'darwin') return join(homedir(), 'Library', 'Caches');
  return env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
}
