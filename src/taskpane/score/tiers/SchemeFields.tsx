import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { moveShare, type EditableScheme } from '../../../core';
import { terms } from '../../../i18n';
import { KINDS, percentOf, shareOf } from './schemeParts';
import { withBound } from './triedScheme';
import { useTiers } from './useTiers';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
  },
  field: { flexGrow: 1, flexBasis: '84px', maxWidth: '140px' },
  input: { width: '100%', minWidth: 0 },
});

interface SchemeFieldsProps {
  readonly scheme: EditableScheme;
  readonly labels: readonly string[];
  readonly onChange: (scheme: EditableScheme) => void;
}

/** The kind of a scheme, its shares and its bounds. */
export function SchemeFields({ scheme, labels, onChange }: SchemeFieldsProps) {
  const { language, tiers } = useTiers();
  const styles = useStyles();
  const { tierSchemes } = terms(language);
  return (
    <>
      <Field label={tiers.kind}>
        <Select
          value={scheme.kind}
          onChange={(_, { value }) =>
            onChange({ ...scheme, kind: KINDS.find((kind) => kind === value) ?? scheme.kind })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {tierSchemes[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {scheme.kind !== 'threshold' && (
        <div className={styles.fields}>
          {scheme.shares.map((share, index) => (
            <Field key={labels[index]} className={styles.field} label={tiers.share(labels[index] ?? '')}>
              <Input
                type="number"
                min={0}
                max={100}
                className={styles.input}
                contentAfter={tiers.percent}
                value={percentOf(share)}
                onChange={(_, { value }) => onChange(moveShare(scheme, index, shareOf(value)))}
              />
            </Field>
          ))}
        </div>
      )}
      {scheme.kind !== 'quota' && (
        <div className={styles.fields}>
          {scheme.bounds.map((bound, index) => (
            <Field key={labels[index]} className={styles.field} label={tiers.bound(labels[index] ?? '')}>
              <Input
                type="number"
                step={0.5}
                className={styles.input}
                value={String(bound)}
                onChange={(_, { value }) => onChange(withBound(scheme, index, Number(value)))}
              />
            </Field>
          ))}
        </div>
      )}
    </>
  );
}
