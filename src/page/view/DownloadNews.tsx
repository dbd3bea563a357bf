import type { TableSource } from '../../tables';
import type { Downloaded, Downloads } from '../downloads';
import { saveFile } from '../saveFile';
import { useStore, useWords } from './usePage';

interface DownloadNewsProps {
  readonly downloads: Downloads;
  readonly source: TableSource;
}

/** What was downloaded, and the slips one by one. */
export function DownloadNews({ downloads, source }: DownloadNewsProps) {
  const { downloads: words } = useWords();
  const last = useStore(downloads.last);
  return (
    <div role="status">
      {last !== null && (
        <div className="strip" data-testid="downloaded">
          <span>
            {last.zip.kind === 'done'
              ? words.packed(last.zip.fileName)
              : words.done(last.fileName, last.plans.length)}
          </span>
          <span className="actions">
            {last.slips > 0 && <ZipButton last={last} onPress={() => void downloads.zipSlips(source)} />}
            <button type="button" className="quiet" onClick={() => saveFile(last.bytes, last.fileName)}>
              {words.again}
            </button>
            <button type="button" className="quiet" onClick={() => downloads.last.set(null)}>
              {words.close}
            </button>
          </span>
        </div>
      )}
    </div>
  );
}

interface ZipButtonProps {
  readonly last: Downloaded;
  readonly onPress: () => void;
}

function ZipButton({ last: { zip, slips }, onPress }: ZipButtonProps) {
  const { downloads: words } = useWords();
  if (zip.kind === 'packing') return <span>{words.packing(zip.done, slips)}</span>;
  return (
    <>
      {zip.kind === 'failed' && <span>{words.failed}</span>}
      <button type="button" className="quiet" data-testid="zip" onClick={onPress}>
        {words.slips(slips)}
      </button>
    </>
  );
}
