import {
  createDOMRenderer,
  FluentProvider,
  makeStyles,
  RendererProvider,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { PaneModel } from '../paneModel';
import { PaneContext } from '../usePane';
import { Announcer } from './Announcer';
import { PlaceTabs } from './PlaceTabs';
import { PlaceView } from './PlaceView';
import { THEMES } from './themes';

const useStyles = makeStyles({
  pane: {
    position: 'fixed',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});

/** The whole pane: five places in the order of the month, one of them open. */
export function Pane({ pane }: { readonly pane: PaneModel }) {
  const { theme: source, place: places, nonce } = pane.host;
  const theme = useSyncExternalStore(
    (listener) => source.listen(listener),
    () => source.current(),
  );
  const place = useSyncExternalStore(
    (listener) => places.listen(listener),
    () => places.current(),
  );
  const renderer = useMemo(
    () => createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } }),
    [nonce],
  );
  const styles = useStyles();
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={THEMES[theme]}>
        <PaneContext value={pane}>
          <div className={styles.pane} lang={pane.language}>
            <PlaceTabs place={place} onGo={(next) => places.go(next)} />
            <PlaceView key={place} place={place} />
            <Announcer />
          </div>
        </PaneContext>
      </FluentProvider>
    </RendererProvider>
  );
}
