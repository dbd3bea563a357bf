export { SAMPLE_MONTH, type SamplePerson } from './sampleMonth';
export * from './template';
export { templateOf } from './templates';
export { metricsOf, weighed, type WeightChanges } from './weighed';
