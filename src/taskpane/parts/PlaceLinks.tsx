import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetPlace } from '../../tables';
import { usePane } from '../usePane';
import { PlaceLink } from './PlaceLink';
import { placeText } from './placeText';

const MOST = 3;

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalS,
  },
});

/** Ways to the first few of the places that were just told of. */
export function PlaceLinks({ places }: { readonly places: readonly SheetPlace[] }) {
  const { shell } = usePane().words;
  const styles = useStyles();
  if (places.length === 0) return null;
  return (
    <div className={styles.links}>
      {places.slice(0, MOST).map((place) => (
        <PlaceLink key={placeText(place)} place={place}>
          {shell.goTo(placeText(place))}
        </PlaceLink>
      ))}
    </div>
  );
}
