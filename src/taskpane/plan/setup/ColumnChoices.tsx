import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { EMPLOYEE_FIELDS } from '../../../core';
import { terms } from '../../../i18n';
import type { PeopleColumn } from '../../../tables';
import { useStore } from '../../state/store';
import { columnName, withField } from './columnFields';
import { setUpDraft } from './setUpDraft';
import { useSetUp } from './useSetUp';

const UNUSED = '-';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  texts: { minWidth: 0 },
  examples: {
    display: 'block',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  choice: { flexShrink: 0, width: '120px' },
});

/** What each column of the list was taken for, to be put right. */
export function ColumnChoices({ columns }: { readonly columns: readonly PeopleColumn[] }) {
  const { kept, language, setUp } = useSetUp();
  const store = kept(setUpDraft);
  const draft = useStore(store);
  const styles = useStyles();
  const names = terms(language).fields.employees;
  return (
    <>
      <h3 className={styles.title}>{setUp.columns}</h3>
      {columns.map((column, index) => {
        const name = columnName(column, index, setUp);
        return (
          <div key={name} className={styles.row}>
            <span className={styles.texts}>
              {name}
              <span className={styles.examples}>{column.examples.join(' · ')}</span>
            </span>
            <Select
              size="small"
              className={styles.choice}
              aria-label={name}
              value={column.field ?? UNUSED}
              onChange={(_, { value }) =>
                store.set({
                  ...draft,
                  fields: withField(columns, index, EMPLOYEE_FIELDS.find((field) => field === value) ?? null),
                })
              }
            >
              <option value={UNUSED}>{setUp.unused}</option>
              {EMPLOYEE_FIELDS.map((field) => (
                <option key={field} value={field}>
                  {names[field]}
                </option>
              ))}
            </Select>
          </div>
        );
      })}
    </>
  );
}
