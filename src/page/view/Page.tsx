import { useEffect } from 'react';
import { pageWords } from '../../i18n';
import type { PageModel } from '../pageModel';
import { FileView } from './FileView';
import { Opening } from './Opening';
import { PageContext, useStore } from './usePage';
import { useDropping } from './useDropping';

/** A file is asked for, then the pane stands over it. A file may be dropped anywhere, any time. */
export function Page({ page }: { readonly page: PageModel }) {
  const language = useStore(page.language);
  const file = useStore(page.file);
  const words = pageWords(language);
  const fileName = file?.workbook.get().fileName;
  const dropping = useDropping((files) => void page.openFiles(files));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = fileName === undefined ? words.name : words.title(fileName);
  }, [language, words, fileName]);
  return (
    <PageContext value={page}>
      {file === null ? <Opening dropping={dropping} /> : <FileView key={language} file={file} />}
      {dropping && file !== null && (
        <div className="veil" aria-hidden>
          {words.opening.release}
        </div>
      )}
    </PageContext>
  );
}
