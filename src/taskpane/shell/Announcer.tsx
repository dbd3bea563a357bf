import { makeStyles } from '@fluentui/react-components';
import { useStore } from '../state/store';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Tells progress and outcomes to those who do not see them; it must stand in the page before it speaks. */
export function Announcer() {
  const text = useStore(usePane().announcement);
  return (
    <div className={useStyles().spoken} role="status">
      {text}
    </div>
  );
}
