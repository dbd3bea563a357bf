export { assignTiers } from './assignTiers';
export { chosenScheme, type TierChoice } from './chosenScheme';
export { boundaryWatch, type BoundaryMove, type Displaced } from './boundaryWatch';
export { competitionRanks } from './competitionRanks';
export { distancesToNextTier, distanceToNextTier, type TierDistance } from './distanceToNextTier';
export { quotaSeats } from './quotaSeats';
export { readBounds, readShares } from './readShares';
export {
  FIVE_TIERS,
  schemeOfKind,
  SMALL_TEAM,
  THREE_TIERS,
  type GuardedScheme,
  type TierScheme,
} from './scheme';
export { schemeFault, type TierFault } from './schemeFault';
export type { Guarded, GroupTiers, Overflow, SmallTeam, TierGrouping, TierOutcome } from './tierOutcome';
