import { makeStyles, tokens } from '@fluentui/react-components';
import { owingMessage, type Month, type OwingGroup } from '../../actions';
import { owingWords } from '../../i18n';
import { CopyButton } from '../parts/CopyButton';
import { usePane } from '../usePane';
import { owingIn } from './owingIn';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** Who is to be asked for what, each with the message to send. */
export function OwingList({ month }: { readonly month: Month }) {
  const { language } = usePane();
  const styles = useStyles();
  const groups = owingIn(month).groups.filter(({ figures }) => figures > 0);
  if (groups.length === 0) return <p role="status">{owingWords(language).nobody}</p>;
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <li key={JSON.stringify(group.addressee)} className={styles.row}>
          <OwingRow group={group} month={month} />
        </li>
      ))}
    </ul>
  );
}

function OwingRow({ group, month }: { readonly group: OwingGroup; readonly month: Month }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = owingWords(language);
  const { addressee, figures, people } = group;
  const name =
    addressee.kind === 'everyone'
      ? words.addressee.everyone
      : words.addressee[addressee.kind](addressee.name);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <span className={styles.figures}>{words.figures(figures, people.length)}</span>
      </div>
      <CopyButton
        words={{
          button: words.copy,
          label: words.copyFor(name),
          copied: words.copied(name),
          selectIt: words.selectIt,
          text: words.message(name),
        }}
        text={() => owingMessage(group, month, language)}
      />
    </>
  );
}
