import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../actions';
import { terms } from '../../i18n';
import { glanceOf } from '../month/derived';
import { Section } from '../parts/Section';
import { usePlan } from './usePlan';
import { settingsExample } from './settingsExample';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  table: { width: '100%', borderCollapse: 'collapse', marginBottom: tokens.spacingVerticalS },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** In the settings sheet, or by adding one. */
export function HowToChange({ month }: { readonly month: Month }) {
  const { words } = usePlan();
  const styles = useStyles();
  const { plan } = words;
  const settings = glanceOf(month).tables.find(({ kind }) => kind === 'settings');
  return (
    <Section title={plan.change}>
      {settings ? <OpenSettings place={settings} /> : <SettingsExample month={month} />}
      <p className={styles.note}>{plan.exampleNote}</p>
    </Section>
  );
}

function OpenSettings({ place }: { readonly place: ReturnType<typeof glanceOf>['tables'][number] }) {
  const { goTo, words } = usePlan();
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{words.plan.inSheet}</p>
      <p className={styles.text}>
        <Button onClick={() => void goTo(place)}>{words.plan.openSheet(place.sheet)}</Button>
      </p>
    </>
  );
}

/** In the workbook's language, which is the one to write it in. */
function SettingsExample({ month }: { readonly month: Month }) {
  const { words } = usePlan();
  const styles = useStyles();
  const { sheets, fields } = terms(month.language);
  return (
    <>
      <p className={styles.text}>
        {words.plan.withoutSheet(sheets.Settings, fields.settings.name, fields.settings.value)}
      </p>
      <table className={styles.table} aria-label={words.plan.example}>
        <tbody>
          {settingsExample(month).map(({ name, value }) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={styles.cell}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
