export * from './address';
export * from './editPlan';
export * from './grid';
export * from './live';
export * from './plan';
export * from './ports';
export * from './recognise';
export * from './reports';
