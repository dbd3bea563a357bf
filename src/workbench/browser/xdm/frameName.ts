/** What an add-in's frame is told before it has loaded anything, by its name. */
export interface FrameFacts {
  readonly language: string;
  readonly conversation: string;
  readonly appId: string;
  readonly origin: string;
}

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** The `name` that office.js reads: which Excel it is in, and whom it talks to. */
export function frameName({ language, conversation, appId, origin }: FrameFacts): string {
  const flags = SHARED_RUNTIME | CUSTOM_FUNCTIONS;
  return JSON.stringify({
    baseFrameName: `perf-${conversation}`,
    hostInfo: `Excel$Web$16.00$${language}$${conversation}$$disableLogging$${flags}`,
    xdmInfo: `${conversation}|${appId}|${origin}`,
    serializerVersion: 1,
    flights: '[]',
  });
}
