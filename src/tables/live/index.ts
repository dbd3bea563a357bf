export { livePlan, type LiveBlock, type LiveFault, type LiveObstacle, type LivePlan } from './livePlan';
