import { useState } from 'react';
import type { OpenedFile } from '../file/openedFile';
import { ChangeList } from './ChangeList';
import { ChooseFile } from './ChooseFile';
import { DownloadNews } from './DownloadNews';
import { LanguageChoice } from './LanguageChoice';
import { PaneFrame } from './PaneFrame';
import { Peek } from './Peek';
import { usePage, useStore, useWords } from './usePage';

/** The pane over a file, what was changed in it, and the place that was gone to. */
export function FileView({ file }: { readonly file: OpenedFile }) {
  const page = usePage();
  const { bar } = useWords();
  const changes = useStore(file.changes);
  const { fileName } = useStore(file.workbook);
  const [listed, setListed] = useState(false);
  return (
    <div className="file-view">
      <header className="bar">
        <span className="bar-name" title={fileName}>
          {fileName}
        </span>
        {changes.length > 0 && (
          <button
            type="button"
            className="quiet"
            aria-expanded={listed}
            data-testid="changes"
            onClick={() => setListed(!listed)}
          >
            {bar.changes(changes.length)}
          </button>
        )}
        <ChooseFile className="quiet">{bar.another}</ChooseFile>
        <LanguageChoice />
      </header>
      <News />
      <DownloadNews downloads={page.downloads} source={file.source} />
      {listed && changes.length > 0 && <ChangeList changes={changes} onClose={() => setListed(false)} />}
      <PaneFrame key={fileName} file={file} />
      <Peek file={file} />
    </div>
  );
}

/** Of a file that is read, or was refused, while another is open. */
function News() {
  const page = usePage();
  const { opening } = useWords();
  const reading = useStore(page.reading);
  const refusal = useStore(page.refusal);
  return (
    <>
      <div role="status">{reading !== null && <p className="strip">{opening.reading(reading)}</p>}</div>
      <div role="alert">{refusal !== null && <p className="strip refusal">{refusal}</p>}</div>
    </>
  );
}
