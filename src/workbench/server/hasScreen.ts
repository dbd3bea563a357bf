/** Whether a person sits before this process who would like a browser opened. */
export function hasScreen({
  env,
  platform,
  isTerminal,
}: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isTerminal: boolean;
}): boolean {
  const isSet = (name: string) => (env[name] ?? '') !== '';
  if (!isTerminal || isSet('CI') || env['BROWSER'] === 'none') return false;
  return platform === 'darwin' || platform === 'win32' || isSet('DISPLAY') || isSet('WAYLAND_DISPLAY');
}
