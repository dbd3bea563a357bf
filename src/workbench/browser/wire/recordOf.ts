import { describeRequest } from './describeRequest';
import type { WireEntry } from '../../host/events/events';
import type { Heard } from '../xdm/conversation';
import type { WireRecord } from './wireLog';

/** What was said in one exchange, for the log. */
export function recordOfExchange({ request, answer, milliseconds }: Heard): Omit<WireRecord, 'number'> {
  const sync = syncOf(request.data, answer);
  if (sync !== null) return { kind: 'sync', what: describeRequest(sync.sent), ...sync, milliseconds };
  return {
    kind: request.kind === 'invoke' ? 'call' : 'subscription',
    what: request.action,
    sent: JSON.stringify(request.data ?? null),
    received: JSON.stringify(answer ?? null),
    milliseconds,
  };
}

/** Bodies of a batch of requests, unpacked from what carries them. */
function syncOf(data: unknown, answer: unknown): { readonly sent: string; readonly received: string } | null {
  const { ArrayData } = (data ?? {}) as { readonly ArrayData?: readonly unknown[] };
  const { Data } = (answer ?? {}) as { readonly Data?: readonly unknown[] };
  const [sent, received] = [ArrayData?.[4], Data?.[2]];
  return typeof sent === 'string' && typeof received === 'string' ? { sent, received } : null;
}

const INVOCATION = 1;

/** What was pushed to the add-in: events, and calls of its worksheet functions. */
export function recordOfEntry(entry: WireEntry): Omit<WireRecord, 'number'> {
  const [category, kind, target, json] = entry;
  const what =
    category === INVOCATION ? invoked(json) : `event ${kind}${target === '' ? '' : ` · ${target}`}`;
  return { kind: 'event', what, sent: '', received: json, milliseconds: null };
}

function invoked(json: string): string {
  const [, id, , address] = JSON.parse(json) as readonly unknown[];
  return `${String(id)} → ${String(address)}`;
}
