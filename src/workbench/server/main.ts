import { existsSync } from 'node:fs';
import { join } from 'node:path';
import open from 'open';
import { LANGUAGES, workbenchWords } from '../../i18n';
import { FOLDERS } from './folders';
import { hasScreen } from './hasScreen';
import { MANIFEST_PORT, serve } from './serve';
import type { WorkbenchWords } from '../../i18n';

/** Nobody has said yet which language they read. */
const say = (sentence: (words: WorkbenchWords['server']) => string): void => {
  for (const language of LANGUAGES) process.stdout.write(`${sentence(workbenchWords(language).server)}\n`);
};

async function main(): Promise<void> {
  if (!existsSync(join(FOLDERS.workbench, 'index.html'))) {
    say(({ notBuilt }) => notBuilt);
    process.exitCode = 1;
    return;
  }
  const serving = await serve(Number(process.env['PORT'] ?? MANIFEST_PORT), (port) =>
    say(({ portTaken }) => portTaken(port, port + 1)),
  );
  const { address, hasOwnCertificate } = serving;
  say(({ ready, stop }) => `${ready} · ${address} · ${stop}`);
  say(({ filePage }) => filePage(`${address}page/`));
  if (hasOwnCertificate) say(({ ownCertificate }) => ownCertificate);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void serving.close().then(() => process.exit(0)));
  const { env, platform, stdout } = process;
  if (hasScreen({ env, platform, isTerminal: stdout.isTTY })) await open(address);
}

void main();
