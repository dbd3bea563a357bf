import { sampleBytes } from '../sampleFile';
import { ChooseFile } from './ChooseFile';
import { LanguageChoice } from './LanguageChoice';
import { usePage, useStore, useWords } from './usePage';

/** Asks for a file. */
export function Opening({ dropping }: { readonly dropping: boolean }) {
  const page = usePage();
  const { name, opening } = useWords();
  const reading = useStore(page.reading);
  const refusal = useStore(page.refusal);
  return (
    <>
      <header className="bar">
        <span className="bar-name">{name}</span>
        <LanguageChoice />
      </header>
      <main className="opening">
        <h1>{opening.headline}</h1>
        <p className="lead">{opening.text}</p>
        <div className={dropping ? 'drop-zone dropping' : 'drop-zone'} data-testid="drop-zone">
          <SheetPicture />
          <p className="drop-text">{dropping ? opening.release : opening.drop}</p>
          <ChooseFile className="primary">{opening.choose}</ChooseFile>
        </div>
        <p className="stays">{opening.stays}</p>
        <div role="status">
          {reading !== null && (
            <p className="reading">
              <span className="spinner" aria-hidden />
              {opening.reading(reading)}
            </p>
          )}
        </div>
        <div role="alert">{refusal !== null && <p className="refusal">{refusal}</p>}</div>
        <button
          type="button"
          className="quiet"
          data-testid="sample"
          onClick={() => void page.openBytes(sampleBytes, opening.sampleFile)}
        >
          {opening.sample}
        </button>
      </main>
    </>
  );
}

const SheetPicture = () => (
  <svg className="picture" viewBox="0 0 48 48" aria-hidden>
    <rect x="7" y="9" width="34" height="30" rx="3" />
    <path d="M7 18h34M7 25h34M7 32h34M18 18v21M30 18v21" />
  </svg>
);
