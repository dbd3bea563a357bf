import type { Server } from 'node:net';

const LAST_PORT = 65_535;

/** Both names of this computer that a browser may try for `localhost`. */
const LOOPBACKS = ['127.0.0.1', '::1'] as const;

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Takes the first port from `wanted` that is free on every loopback address, and no other network.
 * @param onTaken told of every port that was taken
 */
export async function listen(
  newServer: () => Server,
  wanted: number,
  onTaken: (port: number) => void = () => undefined,
): Promise<Listening> {
  for (let port = wanted; port <= LAST_PORT; port++) {
    const listening = await listenAt(newServer, port);
    if (listening !== null) return listening;
    onTaken(port);
  }
  throw new Error(`no port from ${wanted} is free`);
}

async function listenAt(newServer: () => Server, port: number): Promise<Listening | null> {
  const servers: Server[] = [];
  let taken = port;
  for (const address of LOOPBACKS) {
    const server = newServer();
    const outcome = await bound(server, taken, address);
    if (outcome === 'taken') {
      await Promise.all(servers.map(closed));
      return null;
    }
    if (outcome === 'no-such-address') continue;
    taken = outcome;
    servers.push(server);
  }
  if (servers.length === 0) return null;
  return { port: taken, close: () => Promise.all(servers.map(closed)).then(() => undefined) };
}

const bound = (
  server: Server,
  port: number,
  address: string,
): Promise<number | 'taken' | 'no-such-address'> =>
  new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve('taken');
      else if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') resolve('no-such-address');
      else reject(new Error(message));
    });
    server.listen({ port, host: address }, () => {
      const at = server.address();
      resolve(typeof at === 'object' && at !== null ? at.port : port);
    });
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    // Browsers keep connections open, which would hold the end up.
    if ('closeAllConnections' in server) (server.closeAllConnections as () => void)();
  });
