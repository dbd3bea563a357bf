export { bracketFault, type Bracket, type BracketFault } from './bracket';
export { commission, COMMISSION_MODES, type CommissionMode } from './commission';
