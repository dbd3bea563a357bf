import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Month } from '../../actions';
import { glanceOf } from '../month/derived';
import { useTrack } from './useTrack';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXXL,
    textAlign: 'center',
  },
  icon: { fontSize: '48px', color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** Nothing is wrong: worth seeing, and the way on. */
export function AllClear({ month }: { readonly month: Month }) {
  const { host, words } = useTrack();
  const styles = useStyles();
  const { clean } = words.track;
  const { rows, people } = glanceOf(month);
  return (
    <section className={styles.box}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{clean.title}</h2>
      <p className={styles.text}>{clean.text(rows, people)}</p>
      <Button appearance="primary" onClick={() => host.place.go('score')}>
        {clean.next}
      </Button>
    </section>
  );
}
