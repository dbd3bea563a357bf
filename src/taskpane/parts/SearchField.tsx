import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  box: { width: '100%', maxWidth: 'none', marginBottom: tokens.spacingVerticalS },
});

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { words } = usePane();
  return (
    <SearchBox
      className={useStyles().box}
      aria-label={label}
      placeholder={label}
      value={value}
      dismiss={{ 'aria-label': words.shell.searchCleared }}
      onChange={(_, changed) => onChange(changed.value)}
    />
  );
}
