import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { PLACES, type Place } from '../paneHost';
import { usePane } from '../usePane';
import { panelId, tabId } from './placeIds';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  // Five words share what width there is, none of them cut off at 320 px in either language.
  tab: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 'max-content',
    justifyContent: 'center',
    paddingInline: tokens.spacingHorizontalXS,
  },
});

interface PlaceTabsProps {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

export function PlaceTabs({ place, onGo }: PlaceTabsProps) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <TabList
      className={styles.bar}
      selectedValue={place}
      onTabSelect={(_, { value }) => onGo(value as Place)}
      aria-label={words.shell.navigation}
    >
      {PLACES.map((each) => (
        <Tab
          key={each}
          value={each}
          id={tabId(each)}
          className={styles.tab}
          {...(each === place && { 'aria-controls': panelId(each) })}
        >
          {words.shell.places[each]}
        </Tab>
      ))}
    </TabList>
  );
}
