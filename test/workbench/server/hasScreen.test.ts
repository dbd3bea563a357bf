import { expect, test } from 'vitest';
import { hasScreen } from '../../../src/workbench/server/hasScreen';

test.each([
  ['a desktop', { platform: 'win32', env: {}, isTerminal: true }, true],
  ['a Mac', { platform: 'darwin', env: {}, isTerminal: true }, true],
  ['X', { platform: 'linux', env: { DISPLAY: ':0' }, isTerminal: true }, true],
  ['Wayland', { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, isTerminal: true }, true],
  ['a server without a screen', { platform: 'linux', env: {}, isTerminal: true }, false],
  ['an empty display', { platform: 'linux', env: { DISPLAY: '' }, isTerminal: true }, false],
  ['a pipe', { platform: 'darwin', env: {}, isTerminal: false }, false],
  ['a build machine', { platform: 'linux', env: { DISPLAY: ':0', CI: 'true' }, isTerminal: true }, false],
  ['who wants none', { platform: 'darwin', env: { BROWSER: 'none' }, isTerminal: true }, false],
])('a browser is opened for a person at a screen: %s', (_who, facts, expected) => {
  expect(hasScreen(facts)).toBe(expected);
});
