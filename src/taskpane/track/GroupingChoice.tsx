import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { GROUPINGS, type Grouping } from './trackView';
import { useTrack } from './useTrack';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

interface GroupingChoiceProps {
  readonly chosen: Grouping;
  readonly onChoose: (grouping: Grouping) => void;
}

/** By what the issues stand together. */
export function GroupingChoice({ chosen, onChoose }: GroupingChoiceProps) {
  const { track } = useTrack().words;
  return (
    <label className={useStyles().box}>
      {track.grouping}
      <Select
        size="small"
        value={chosen}
        onChange={(_, { value }) => onChoose(GROUPINGS.find((one) => one === value) ?? 'severity')}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {track.groupings[grouping]}
          </option>
        ))}
      </Select>
    </label>
  );
}
