import { Link } from '@fluentui/react-components';
import type { SheetPlace } from '../../tables';
import { usePane } from '../usePane';
import { placeText } from './placeText';

interface PlaceLinkProps {
  readonly place: SheetPlace;
  readonly children?: string;
}

/** Takes the workbook to a range and selects it. */
export function PlaceLink({ place, children }: PlaceLinkProps) {
  const { goTo, words } = usePane();
  const text = placeText(place);
  return (
    <Link as="button" title={words.shell.goTo(text)} onClick={() => void goTo(place)}>
      {children ?? text}
    </Link>
  );
}
