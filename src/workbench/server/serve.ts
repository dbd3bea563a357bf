import { createServer } from 'node:https';
import { servingCertificate } from './certificate';
import { listen } from './listen';
import { routes } from './routes';
import type { Listening } from './listen';
import type { Routes } from './routes';

/** The port that the manifest names. */
export const MANIFEST_PORT = 3000;

export interface Serving extends Listening {
  readonly address: string;
  readonly hasOwnCertificate: boolean;
}

/** Serves the workbench over https, to this computer only. */
export async function serve(
  wanted: number = MANIFEST_PORT,
  onTaken?: (port: number) => void,
): Promise<Serving> {
  const { isOwn, ...certificate } = await servingCertificate();
  let answer: Routes = (_request, response) => response.writeHead(503).end();
  const newServer = () => createServer(certificate, (request, response) => answer(request, response));
  const listening = await listen(newServer, wanted, onTaken);
  const origin = `https://localhost:${listening.port}`;
  answer = routes(origin);
  return { ...listening, address: `${origin}/`, hasOwnCertificate: isOwn };
}
