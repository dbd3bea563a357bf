import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { tierDraft } from './tierDraft';
import { useTiers } from './useTiers';

const useStyles = makeStyles({ button: { marginBottom: tokens.spacingVerticalS } });

/** The way to another tier scheme. */
export function OpenTiers() {
  const { kept, tiers } = useTiers();
  const store = kept(tierDraft);
  return (
    <Button
      size="small"
      className={useStyles().button}
      onClick={() => store.set({ ...store.get(), open: true })}
    >
      {tiers.open}
    </Button>
  );
}
