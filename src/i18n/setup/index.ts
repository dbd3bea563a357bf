export {
  setUpWords,
  type MetricWords,
  type PastedWords,
  type SetUpFaultWords,
  type SetUpWords,
} from './setUpWords';
