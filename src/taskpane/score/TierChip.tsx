import { Badge, makeStyles } from '@fluentui/react-components';
import type { TierShown } from './rankItems';

const useStyles = makeStyles({ chip: { whiteSpace: 'nowrap' } });

const colorOf = ({ tier, tiers }: TierShown) =>
  tier === 0 ? 'success' : tier === tiers - 1 ? 'warning' : 'brand';

/** A tier by its name; the colour only repeats it. */
export const TierChip = ({ tier }: { readonly tier: TierShown }) => (
  <Badge appearance="tint" shape="rounded" className={useStyles().chip} color={colorOf(tier)}>
    {tier.label}
  </Badge>
);
