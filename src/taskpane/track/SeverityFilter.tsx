import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { SEVERITIES, type Severity } from '../../core';
import { formatNumber, terms } from '../../i18n';
import { SeverityIcon } from '../parts/SeverityIcon';
import { useTrack } from './useTrack';
import type { IssueItem } from './issueItems';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  chip: { minWidth: 'auto', fontVariantNumeric: 'tabular-nums' },
});

interface SeverityFilterProps {
  readonly items: readonly IssueItem[];
  /** `null` for all. */
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** Shows one severity or all; each with its count. */
export function SeverityFilter({ items, chosen, onChoose }: SeverityFilterProps) {
  const { words, language } = useTrack();
  const styles = useStyles();
  const countOf = (severity: Severity) => items.filter((item) => item.severity === severity).length;
  const present = SEVERITIES.filter((severity) => countOf(severity) > 0);
  return (
    <div className={styles.chips} role="group" aria-label={words.track.filters}>
      <ToggleButton
        size="small"
        shape="circular"
        className={styles.chip}
        checked={chosen === null}
        onClick={() => onChoose(null)}
      >
        {words.track.all} {formatNumber(items.length)}
      </ToggleButton>
      {present.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          shape="circular"
          className={styles.chip}
          icon={<SeverityIcon severity={severity} />}
          checked={chosen === severity}
          onClick={() => onChoose(chosen === severity ? null : severity)}
        >
          {terms(language).severities[severity]} {formatNumber(countOf(severity))}
        </ToggleButton>
      ))}
    </div>
  );
}
