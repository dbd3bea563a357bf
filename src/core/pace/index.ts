export { amountForDays } from './amountForDays';
export { pace } from './pace';
