import type { FunctionsMetadata } from '../../host/functions/metadata';
import type { AddIn } from './manifest';

const MANIFEST = '/addin/manifest.xml';

/** The manifest that this server hands out. */
export async function fetchManifest(): Promise<Document> {
  return new DOMParser().parseFromString(await (await fetched(MANIFEST)).text(), 'application/xml');
}

/** What the add-in tells of its worksheet functions, in the manifest's language. */
export async function fetchMetadata({ functions }: AddIn): Promise<FunctionsMetadata> {
  return (await (await fetched(functions.metadataUrl)).json()) as FunctionsMetadata;
}

export async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
