import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Chrome, Edge and Chromium live on a system, the likeliest first. */
export function browserPlaces(system: string, env: Environment, home = homedir()): readonly string[] {
  if (system === 'win32') return windowsPlaces(env);
  if (system === 'darwin') return macPlaces(home);
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const unique = [...new Set(folders.filter((folder) => folder.startsWith('/')))];
  return LINUX_NAMES.flatMap((name) => unique.map((folder) => join(folder, name)));
}

/** The first of them that is there; `PERF_BROWSER` names another. */
export function installedBrowser(
  system: string = process.platform,
  env: Environment = process.env,
): string | null {
  const named = env['PERF_BROWSER'];
  if (named !== undefined && named !== '') return named;
  return browserPlaces(system, env).find((place) => existsSync(place)) ?? null;
}

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const windowsPlaces = (env: Environment): readonly string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => env[name] ?? [])
    .flatMap((folder) => [
      win32.join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
      win32.join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
      win32.join(folder, 'Chromium\\Application\\chrome.exe'),
    ]);

const macPlaces = (home: string): readonly string[] =>
  ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
    ['/Applications', join(home, 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );
