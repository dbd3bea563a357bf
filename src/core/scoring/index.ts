export * from './derivation';
export * from './line';
export * from './scorecard';
