import { Button } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { placeText } from '../parts/placeText';
import { useStore } from '../state/store';
import { usePane } from '../usePane';

/** Says that the workbook could not be taken to where a link points. */
export function LostPlace() {
  const { lostPlace, words } = usePane();
  const place = useStore(lostPlace);
  if (place === null) return null;
  return (
    <Notice
      intent="warning"
      actions={
        <Button size="small" onClick={() => lostPlace.set(null)}>
          {words.shell.close}
        </Button>
      }
    >
      {words.shell.lostPlace(placeText(place))}
    </Notice>
  );
}
