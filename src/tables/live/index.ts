export {
  livePlan,
  type LiveBlock,
  type LiveFault,
  type LiveFormula,
  type LiveObstacle,
  type LivePlan,
} from './livePlan';
export type { LivePart } from './foundFormulas';
