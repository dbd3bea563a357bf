import { describe, expect, test } from 'vitest';
import { browserPlaces, installedBrowser } from './setup/installedBrowsers';
import { canUnpack } from './setup/packedBrowser';

describe('the browser that tests use', () => {
  test('is looked for where Windows keeps Chrome and Edge', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local' };
    const places = browserPlaces('win32', env);
    expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain('C:\\Users\\li\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
  });

  test('is looked for among the Mac’s applications, everybody’s first', () => {
    expect(browserPlaces('darwin', {}, '/Users/li').slice(0, 2)).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]);
  });

  test('is looked for on Linux’s path, and where packages and snaps put it', () => {
    const places = browserPlaces('linux', { PATH: '/opt/bin:relative' });
    expect(places).toContain('/opt/bin/google-chrome');
    expect(places).toContain('/usr/bin/chromium');
    expect(places).toContain('/snap/bin/chromium');
    expect(places.every((place) => place.startsWith('/'))).toBe(true);
  });

  test('is another when a person names one', () => {
    expect(installedBrowser('linux', { PERF_BROWSER: '/opt/mine' })).toBe('/opt/mine');
  });

  test('comes out of a package only where its binary runs', () => {
    expect(canUnpack('linux', 'x64')).toBe(true);
    expect(canUnpack('linux', 'arm64')).toBe(false);
    expect(canUnpack('darwin', 'arm64')).toBe(false);
  });
});
