export { largestRemainder } from './largestRemainder';
export { onOneScale } from './onOneScale';
export { split } from './split';
