export * from './language';
export * from './terms';
