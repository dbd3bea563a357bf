import { EventKind } from '../events/events';
import type { Events, EventKind as Kind } from '../events/events';
import type { Method } from '../protocol/modelClass';

/** `_RegisterActivatedEvent` and its like: how a client begins and stops listening. */
export const registrations = <T>(
  kinds: Readonly<Record<string, keyof typeof EventKind>>,
  where: (target: T) => { readonly events: Events; readonly target: string },
): Readonly<Record<string, Method<T>>> =>
  Object.fromEntries(
    Object.entries(kinds).flatMap(([name, kind]) => [
      [`_Register${name}`, (of: T) => begin(where(of), EventKind[kind])],
      [`_Unregister${name}`, (of: T) => stop(where(of), EventKind[kind])],
    ]),
  );

interface Listening {
  readonly events: Events;
  readonly target: string;
}

const begin = ({ events, target }: Listening, kind: Kind): void => events.register(kind, target);
const stop = ({ events, target }: Listening, kind: Kind): void => events.unregister(kind, target);
