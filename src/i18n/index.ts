export * from './language';
export * from './terms';
export * from './format';
export * from './formatQuantity';
export * from './cli';
export * from './explain';
export { explainLine } from './explainLine';
export { feedbackSentences, type FeedbackMetric } from './feedback';
export { reportWords, type ReportWords } from './report';
