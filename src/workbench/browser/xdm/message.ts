/** Messages between office.js and the page that frames it: JSON in strings, over `postMessage`. */
export interface XdmRequest {
  readonly action: string;
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const KINDS = ['invoke', 'register', 'unregister'] as const;
const FOR_CALL = 0;
const FOR_EVENT = 1;
const SERIALIZER = 1;

/** A request of this conversation; `null` for whatever else is posted. */
export function readRequest(posted: unknown, conversation: string): XdmRequest | null {
  const message = parsed(posted);
  if (message?.['_messageType'] !== REQUEST || message['_conversationId'] !== conversation) return null;
  return {
    action: String(message['_actionName']),
    kind: KINDS[Number(message['_actionType'])] ?? 'invoke',
    conversation,
    correlation: Number(message['_correlationId']),
    data: message['_data'],
  };
}

function parsed(posted: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof posted !== 'string' || !posted.startsWith('{')) return null;
  try {
    return JSON.parse(posted) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}

/** The answer to a request. */
export const answerText = (
  { action, conversation, correlation }: XdmRequest,
  origin: string,
  data: unknown,
): string => text({ action, conversation, correlation, origin, responseType: FOR_CALL, data });

/** Something that happened, told to whoever registered for it. */
export const eventText = (registration: XdmRequest, origin: string, data: unknown): string =>
  text({
    action: registration.action,
    conversation: registration.conversation,
    correlation: registration.correlation,
    origin,
    responseType: FOR_EVENT,
    data,
  });

const text = (response: {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly origin: string;
  readonly responseType: number;
  readonly data: unknown;
}): string =>
  JSON.stringify({
    _messageType: RESPONSE,
    _actionName: response.action,
    _conversationId: response.conversation,
    _correlationId: response.correlation,
    _origin: response.origin,
    _data: response.data,
    _errorCode: 0,
    _responseType: response.responseType,
    _serializerVersion: SERIALIZER,
  });
