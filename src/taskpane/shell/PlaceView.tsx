import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import { HomePlace } from '../home/HomePlace';
import type { Place } from '../paneHost';
import { LostPlace } from './LostPlace';
import { PlaceBoundary } from './PlaceBoundary';
import { PlaceLoading } from './PlaceLoading';
import { panelId, tabId } from './placeIds';

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    // Room for the scroll bar is kept, so that nothing jumps when a list grows.
    scrollbarGutter: 'stable',
    scrollbarWidth: 'thin',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    outlineStyle: 'none',
  },
});

const VIEWS: Readonly<Record<Place, ComponentType>> = {
  home: HomePlace,
  plan: lazy(async () => ({ default: (await import('../plan/PlanPlace')).PlanPlace })),
  track: lazy(async () => ({ default: (await import('../track/TrackPlace')).TrackPlace })),
  score: lazy(async () => ({ default: (await import('../score/ScorePlace')).ScorePlace })),
  results: lazy(async () => ({ default: (await import('../results/ResultsPlace')).ResultsPlace })),
};

/** The place that is open. One that breaks leaves the tabs and everything that is remembered as they are. */
export function PlaceView({ place }: { readonly place: Place }) {
  const View = VIEWS[place];
  return (
    <div id={panelId(place)} role="tabpanel" aria-labelledby={tabId(place)} className={useStyles().panel}>
      <LostPlace />
      <PlaceBoundary>
        <Suspense fallback={<PlaceLoading />}>
          <View />
        </Suspense>
      </PlaceBoundary>
    </div>
  );
}
