import { act, cleanup, configure, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { mountPane, type Place } from '../../src/taskpane';
import type { MemoryHost } from './memoryHost';

// The whole page says less than the missing words.
configure({ asyncUtilTimeout: 20_000, getElementError: (message) => new Error(message ?? '') });
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let unmount: (() => void) | null = null;

afterEach(() => {
  act(() => unmount?.());
  unmount = null;
  cleanup();
  document.body.replaceChildren();
});

/** Mounts the pane as a host does, at a place, and waits until the month is read. */
export async function openPane(host: MemoryHost, place: Place = 'home') {
  host.place.go(place);
  const element = document.body.appendChild(document.createElement('main'));
  act(() => {
    unmount = mountPane(element, host);
  });
  await screen.findByRole('tabpanel');
  await screen.findAllByRole('heading');
  return userEvent.setup();
}
