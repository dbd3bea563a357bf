import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { PlaceLinks } from '../parts/PlaceLinks';
import { placeText } from '../parts/placeText';
import { usePane } from '../usePane';
import type { LiveView } from './liveView';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalXS },
  icon: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    height: tokens.lineHeightBase300,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** What is live by now, with a way to see it. */
export function LiveStatus({ view }: { readonly view: LiveView }) {
  const { live } = usePane().words.home;
  const styles = useStyles();
  if (view.standing.length === 0) return null;
  return (
    <>
      <div className={styles.line}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden />
        <span>{live.live(view.standing.map(placeText))}</span>
      </div>
      <PlaceLinks places={view.standing} />
    </>
  );
}
