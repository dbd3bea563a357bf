export { largestRemainder } from './largestRemainder';
export { split } from './split';
