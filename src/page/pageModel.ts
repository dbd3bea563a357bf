import { pageWords, type Language } from '../i18n';
import { WorkbookFileError } from '../ooxml';
import { createDownloads, type DownloadPorts, type Downloads } from './downloads';
import { openedFile, type OpenedFile } from './file/openedFile';
import { createStore, type Store } from './file/store';
import { fileSentence } from './fileSentence';

/** What the page remembers around the pane. */
export interface PageModel {
  readonly language: Store<Language>;
  readonly file: Store<OpenedFile | null>;
  /** The name of the file that is being read. */
  readonly reading: Store<string | null>;
  /** Why the last file was not opened. */
  readonly refusal: Store<string | null>;
  readonly downloads: Downloads;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly openBytes: (bytes: () => Promise<Uint8Array> | Uint8Array, fileName: string) => Promise<void>;
  /** Whether changes would be lost with the page. */
  readonly hasChanges: () => boolean;
}

export interface PagePorts extends Omit<DownloadPorts, 'language'> {
  readonly language: Language;
  readonly confirm: (question: string) => boolean;
}

export function createPageModel({ workshop, save, language: first, confirm }: PagePorts): PageModel {
  const language = createStore(first);
  const file = createStore<OpenedFile | null>(null);
  const reading = createStore<string | null>(null);
  const refusal = createStore<string | null>(null);
  const downloads = createDownloads({ workshop, save, language: language.get });
  const changed = (): number => file.get()?.changes.get().length ?? 0;
  const openBytes: PageModel['openBytes'] = async (bytes, fileName) => {
    const words = pageWords(language.get());
    if (reading.get() !== null || (changed() > 0 && !confirm(words.leave(changed())))) return;
    reading.set(fileName);
    refusal.set(null);
    try {
      const grid = await workshop({ kind: 'read', bytes: await bytes(), fileName });
      const current = file.get();
      if (current?.workbook.get().fileName === grid.fileName) current.readAgain(grid);
      else {
        downloads.last.set(null);
        file.set(openedFile(grid, downloads));
      }
    } catch (error) {
      refusal.set(words.opening.refused(fileName, fileSentence(error, language.get())));
    } finally {
      reading.set(null);
    }
  };
  return {
    ...{ language, file, reading, refusal, downloads, openBytes },
    hasChanges: () => changed() > 0,
    async openFiles(files) {
      const [chosen, ...rest] = files;
      if (chosen === undefined) return;
      if (rest.length > 0) refusal.set(pageWords(language.get()).opening.oneAtATime);
      else await openBytes(() => bytesOf(chosen), chosen.name);
    },
  };
}

/** Larger than any workbook a company of thousands keeps; not even loaded. */
const MOST_BYTES = 100_000_000;

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES)
    throw new WorkbookFileError({ code: 'too-large', facts: { limit: 'inflatedBytes', most: MOST_BYTES } });
  return new Uint8Array(await file.arrayBuffer());
}
