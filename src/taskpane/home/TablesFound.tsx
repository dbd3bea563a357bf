import { makeStyles, tokens } from '@fluentui/react-components';
import type { MonthGlance } from '../../actions';
import { placeText } from '../parts/placeText';
import { RowButton } from '../parts/RowButton';
import { Section } from '../parts/Section';
import { usePane } from '../usePane';

type TableFound = MonthGlance['tables'][number];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  kind: { flexGrow: 1, minWidth: 0 },
  place: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  rows: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** The tables that were read, and where they stand. */
export function TablesFound({ tables }: { readonly tables: readonly TableFound[] }) {
  const { home } = usePane().words;
  return (
    <Section title={home.tables}>
      <ul className={useStyles().list}>
        {tables.map((table) => (
          <li key={placeText(table)}>
            <TableRow table={table} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TableRow({ table }: { readonly table: TableFound }) {
  const { goTo, words } = usePane();
  const styles = useStyles();
  const kind = words.home.tableKinds[table.kind];
  const rows = words.home.rows(table.rows);
  const place = placeText(table);
  return (
    <RowButton onClick={() => void goTo(table)}>
      <span className={styles.kind}>
        {kind}
        <span className={styles.place}>{place}</span>
      </span>
      <span className={styles.rows}>{rows}</span>
    </RowButton>
  );
}
