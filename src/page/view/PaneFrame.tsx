import { useEffect, useRef } from 'react';
import { mountPane } from '../../taskpane';
import type { OpenedFile } from '../file/openedFile';
import { hashPlace } from '../hashPlace';
import { systemTheme } from '../systemTheme';
import { usePage, useStore } from './usePage';

/** The pane, as Excel shows it, over a file. */
export function PaneFrame({ file }: { readonly file: OpenedFile }) {
  const language = useStore(usePage().language);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (frame.current === null) return undefined;
    // The pane's root is its own: taken away with everything in it, also while this one is being drawn.
    const element = frame.current.appendChild(document.createElement('div'));
    const { source, live, sheets } = file;
    const unmount = mountPane(element, {
      ...{ source, live, sheets, language },
      theme: systemTheme(),
      place: hashPlace(),
      fromFile: true,
    });
    return () => {
      element.remove();
      setTimeout(unmount);
    };
  }, [file, language]);
  return <main ref={frame} className="pane-frame" data-testid="pane" />;
}
