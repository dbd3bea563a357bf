/// <reference types="office-js" />
import { isSetSupported } from '../host/requirementSets';
import type { ClientWindow } from './officeClient';
import type { Commands } from './commands';

/** Outside a browser nobody starts the library's own hand-shake: what it would have found out is put in its place. */
export function officeStub(window: ClientWindow, language: string, commands: Commands): typeof Office {
  const ready = { host: 'Excel', platform: 'OfficeOnline' };
  const context = {
    contentLanguage: language,
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
    displayLanguage: language,
    document: {},
    host: 'Excel',
    platform: 'OfficeOnline',
    requirements: { isSetSupported },
  };
  const actions = Object.create((window['Office'] as typeof Office).actions, {
    associate: { value: commands.associate },
  }) as object;
  const onReady = (callback?: (info: typeof ready) => unknown) => {
    callback?.(ready);
    return Promise.resolve(ready);
  };
  const office = Object.create(window['Office'] as object, {
    context: { value: context },
    actions: { value: actions },
    onReady: { value: onReady },
  }) as typeof Office;
  window['Office'] = office;
  return office;
}

/** Where the add-in's bundle says which function stands behind which id. */
export function functionAssociations(): Readonly<Record<string, unknown>> {
  const mappings: Record<string, unknown> = {};
  let changed = (): void => undefined;
  const associate = (given: string | Readonly<Record<string, unknown>>, fn?: unknown): void => {
    for (const [id, one] of typeof given === 'string' ? [[given, fn] as const] : Object.entries(given)) {
      mappings[id.toUpperCase()] = one;
    }
    changed();
  };
  const onchange = (listener: () => void): void => {
    changed = listener;
  };
  return { _association: { mappings, onchange, associate }, associate };
}
