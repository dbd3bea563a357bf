import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { PLACES, type Place } from '../paneHost';
import { usePane } from '../usePane';
import { panelId, tabId } from './placeIds';
import { neighbour } from './neighbour';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Five words share what width there is, none of them cut off at 320 px in either language.
  tab: {
    position: 'relative',
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 'max-content',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: 'transparent',
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  open: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
  },
});

interface PlaceTabsProps {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

/**
 * The tabs by the pattern that screen readers know: one stop for the tab key, arrows between them. Fluent's own list
 * brings a focus manager along that weighs more than the rest of this room.
 */
export function PlaceTabs({ place, onGo }: PlaceTabsProps) {
  const { words } = usePane();
  const styles = useStyles();
  const move = (event: KeyboardEvent, from: Place) => {
    const to = neighbour(PLACES, from, event.key);
    if (to === null) return;
    event.preventDefault();
    document.getElementById(tabId(to))?.focus();
  };
  return (
    <div className={styles.bar} role="tablist" aria-label={words.shell.navigation}>
      {PLACES.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          className={mergeClasses(styles.tab, each === place && styles.open)}
          aria-selected={each === place}
          tabIndex={each === place ? 0 : -1}
          onClick={() => onGo(each)}
          onKeyDown={(event) => move(event, each)}
          {...(each === place && { 'aria-controls': panelId(each) })}
        >
          {words.shell.places[each]}
        </button>
      ))}
    </div>
  );
}
