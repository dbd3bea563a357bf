export * from './scheme';
export { competitionRanks } from './competitionRanks';
